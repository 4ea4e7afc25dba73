using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Operations.SubjectRequests;

/// <summary>
/// All that one case says: whether it is the person, and what is left out of the copy, answer by answer. The form has as many fields as the
/// case has answers, more than are bound to a property.
/// </summary>
[Authorize(Policies.Operator)]
[RequestFormLimits(ValueCountLimit = 40_000)]
public class SubjectCasePage(SubjectRequestsClient requests, AreaRegister areas) : RecordPage<SubjectCase>
{
    public static readonly IReadOnlyList<Choice> Answers =
        [new("yes", "Yes, it belongs into the copy"), new("no", "No, it is about somebody else, or only the same name")];

    // A value that is short is left out or not; only a text can be said in other words.
    const int ShortValue = 30;

    bool _isRestricted;

    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid CaseId { get; set; }

    [BindProperty]
    public string? IsSubject { get; set; }

    public SubjectCase Found => Record;

    public string RequestPath => $"/operations/subject-requests/{Id}";

    protected override bool IsThere => !Found.Finding.Gone;

    public string Said(SubjectAnswer answer) => AnswerWords.Said(answer.Path, answer.Value, areas);

    public static bool IsText(SubjectAnswer answer) => answer.Suggested && answer.Value.Length > ShortValue;

    /// <summary>What stands in the place of the answer, as an error leads to it.</summary>
    public static string FieldOf(SubjectAnswer answer) => $"instead-{Regex.Replace(answer.Key, "[^A-Za-z0-9-]", "-")}";

    /// <summary>As it was ticked, where the form comes back; else as it is decided.</summary>
    public bool IsLeftOut(SubjectAnswer answer) => IsSent ? Request.Form["Out"].Contains(answer.Key) : answer.Redacted;

    /// <summary>What is typed, or decided, to stand in its place.</summary>
    public string? InsteadOf(SubjectAnswer answer) => !IsSent ? answer.Replacement
        : Request.Form[$"Instead[{answer.Key}]"].ToString().ReplaceLineEndings("\n").Trim() is { Length: > 0 } typed ? typed : null;

    bool IsSent => HttpMethods.IsPost(Request.Method);

    public void OnGet() => IsSubject = Found.Finding.IsSubject switch { true => "yes", false => "no", null => null };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (IsSubject is not ("yes" or "no"))
        {
            ModelState.AddModelError(nameof(IsSubject), "Select whether it is about the person");
            return Page();
        }

        List<RedactionDecision> decided = [.. Found.Answers.Select(Decide).OfType<RedactionDecision>()];
        var answer = await requests.DecideAsync(Id, CaseId, new DecideSubjectCaseRequest
        {
            IsSubject = IsSubject == "yes",
            Redactions = decided,
        }, ct);
        return answer.Refusal is { } refusal ? Again(refusal, fieldOf: field => FieldOf(field, decided))
            : LocalRedirect($"{RequestPath}?done=decided");
    }

    protected override async Task<SubjectCase?> FindAsync(CancellationToken ct)
    {
        try
        {
            return await requests.CaseAsync(Id, CaseId, ct);
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.Conflict)
        {
            _isRestricted = true;
            return null;
        }
    }

    // The request says of the case that it is restricted, and who answers.
    protected override Task<IActionResult> GoneAsync(CancellationToken ct) =>
        _isRestricted ? Task.FromResult<IActionResult>(LocalRedirect(RequestPath)) : base.GoneAsync(ct);

    string FieldOf(string field, IReadOnlyList<RedactionDecision> decided) =>
        Regex.Match(field, @"^redactions\[(\d+)\]") is { Success: true } place
        && decided.ElementAtOrDefault(int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture)) is { } decision
        && Found.Answers.FirstOrDefault(answer => answer.Key == decision.Key) is { } answer
            ? FieldOf(answer)
            : nameof(IsSubject);

    // Null where it is as suggested.
    RedactionDecision? Decide(SubjectAnswer answer)
    {
        var instead = InsteadOf(answer);
        // Whoever wrote something in its place means it to be left out.
        var redacted = instead is not null || IsLeftOut(answer);
        return redacted == answer.Suggested && instead is null ? null
            : new RedactionDecision { Key = answer.Key, Redacted = redacted, Replacement = instead };
    }
}
