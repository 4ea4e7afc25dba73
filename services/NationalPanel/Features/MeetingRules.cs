using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What a meeting must say.</summary>
static class MeetingRules
{
    const int MaxNames = 50;

    /// <summary>On one agenda, and in one step.</summary>
    public const int MaxCases = 100;

    public static FieldErrors Check(PlanMeetingRequest request, DateOnly today)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        errors.Text("title", request.Title, 200);
        errors.Required("heldOn", request.HeldOn);
        errors.Plausible("heldOn", request.HeldOn, today);
        return errors;
    }

    public static FieldErrors Check(RecordMeetingRequest request, DateOnly today)
    {
        var errors = new FieldErrors();
        errors.Text("title", request.Title, 200);
        errors.Required("state", request.State);
        var names = request.Attendance ?? [];
        if (errors.Required("heldOn", request.HeldOn) && request.State == MeetingState.Held && request.HeldOn > today)
            errors.InTheFuture("heldOn", "A meeting that was held was not held after today.");
        errors.Plausible("heldOn", request.HeldOn, today);
        if (request.State == MeetingState.Held)
            errors.Required("attendance", request.Attendance);
        if (names.Count > MaxNames)
            errors.Add("attendance", "too-many", $"There must be {MaxNames} or fewer.");
        for (var index = 0; index < Math.Min(names.Count, MaxNames); index++)
            errors.Text($"attendance[{index}]", names[index], 200);
        return errors;
    }

    /// <summary>An empty agenda is one, none is not.</summary>
    public static FieldErrors Check(SetAgendaRequest request)
    {
        var errors = new FieldErrors();
        if (request.CaseIds is not { } cases)
            return errors.Add("caseIds", "required", "This is required.");
        return cases.Count > MaxCases ? errors.TooManyCases() : errors;
    }

    /// <summary>Of cases that are chosen for something: one or more.</summary>
    public static FieldErrors CheckCount(IReadOnlyList<Guid>? cases)
    {
        var errors = new FieldErrors();
        errors.Required("caseIds", cases);
        return cases?.Count > MaxCases ? errors.TooManyCases() : errors;
    }

    public static FieldErrors TooManyCases(this FieldErrors errors) =>
        errors.Add("caseIds", "too-many", $"There must be {MaxCases} or fewer.");

    public static FieldErrors CheckCases(IReadOnlyList<Guid> cases, IReadOnlyCollection<Guid> known)
    {
        var errors = new FieldErrors();
        for (var index = 0; index < cases.Count; index++)
        {
            if (!known.Contains(cases[index]))
                errors.Add($"caseIds[{index}]", "unknown-case", "There is no such panel case.");
            else if (cases.Take(index).Contains(cases[index]))
                errors.Repeated($"caseIds[{index}]", "This case is in the list already.");
        }

        return errors;
    }

    /// <summary>What has ended or is set aside is put on no agenda; on one that it was on before it stays until it is taken off.</summary>
    public static FieldErrors CheckNotEnded(IReadOnlyList<Guid> cases, IEnumerable<PanelCase> known, IReadOnlyCollection<Guid> before)
    {
        var errors = new FieldErrors();
        var ended = known.Where(panelCase => panelCase.IsOver && !before.Contains(panelCase.Id)).Select(panelCase => panelCase.Id).ToList();
        foreach (var (index, id) in cases.Index())
        {
            if (ended.Contains(id))
                errors.Add($"caseIds[{index}]", "case-ended", "This case has ended or is set aside: no meeting considers it.");
        }

        return errors;
    }
}
