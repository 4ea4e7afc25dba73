using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What opening a national inquiry must name, and which cases it can take.</summary>
static class OpeningRules
{
    const int MaxCases = 100;

    public static FieldErrors Check(OpenNationalInquiryRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        errors.Required("kind", request.Kind);
        errors.Text("title", request.Title, 200);
        if (!errors.Required("caseIds", request.CaseIds))
            return errors;

        var cases = request.CaseIds!;
        if (request.Kind == InquiryKind.SingleCase && cases.Count != 1)
            errors.Add("caseIds", "one-case", "An inquiry on a single case names exactly one.");
        if (request.Kind == InquiryKind.Thematic && cases.Count is < 2 or > MaxCases)
            errors.Add("caseIds", "several-cases", $"A thematic inquiry names 2 to {MaxCases} cases.");
        for (var index = 1; index < Math.Min(cases.Count, MaxCases); index++)
        {
            if (cases.Take(index).Contains(cases[index]))
                errors.Repeated($"caseIds[{index}]", "This case is in the list already.");
        }

        return errors;
    }

    public static FieldErrors Unknown(OpenNationalInquiryRequest request, IReadOnlyCollection<PanelCase> cases) =>
        Each(request, id => cases.All(known => known.Id != id), "unknown-case", "There is no such panel case.");

    public static ProblemHttpResult? Conflict(OpenNationalInquiryRequest request, IReadOnlyCollection<PanelCase> cases)
    {
        var byId = cases.ToDictionary(known => known.Id);
        return Refuse("case-withdrawn", "The notification of a case was withdrawn.", panelCase => panelCase.State == CaseState.Withdrawn)
            ?? Refuse("case-deescalated", "The notification of a case was de-escalated.",
                panelCase => panelCase.State == CaseState.Deescalated)
            ?? Refuse("case-set-aside", "A case is set aside: it is outside the panel's remit, or follows another one.",
                panelCase => panelCase.State == CaseState.SetAside)
            ?? Refuse("already-under-inquiry", "A national inquiry on a case is open.", panelCase => panelCase.UnderOpenInquiry)
            ?? Refuse("not-decided-for-inquiry", "The panel's latest decision on a case is not for an inquiry of this kind.",
                panelCase => !NationalInquiry.Follows(panelCase.Outcome, request.Kind!.Value));

        ProblemHttpResult? Refuse(string code, string detail, Func<PanelCase, bool> stands) =>
            Each(request, id => stands(byId[id]), code, detail) is { Any: true } cases ? Problems.Conflict(code, detail, cases) : null;
    }

    public static bool SameAs(NationalInquiry opened, OpenNationalInquiryRequest request) =>
        opened.Kind == request.Kind && opened.Title == request.Title
        && opened.Cases.Select(covered => covered.CaseId).ToHashSet().SetEquals(request.CaseIds!);

    static FieldErrors Each(OpenNationalInquiryRequest request, Func<Guid, bool> wrong, string code, string message)
    {
        var errors = new FieldErrors();
        for (var index = 0; index < request.CaseIds!.Count; index++)
        {
            if (wrong(request.CaseIds[index]))
                errors.Add($"caseIds[{index}]", code, message);
        }

        return errors;
    }
}
