using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>Who may see a case, and why: the secretariat restricts it, names people of the panel, and lifts that again.</summary>
[Authorize(Policies.Secretariat)]
public class RestrictionPage(PanelClient panel, CaseAccessClient access, PeopleClient people, AreaRegister areas, CurrentUser person)
    : RecordPage<CaseDetails>
{
    /// <summary>Ids of those who see it besides the reader.</summary>
    [BindProperty]
    public string[] People { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? LiftReason { get; set; }

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    public string CaseAddress => $"/panel/cases/{CaseId}";

    public CaseAccessDetails Access { get; private set; } = null!;

    public CaseOwners Colleagues { get; private set; } = CaseOwners.None;

    // Whoever has left, or cannot be asked for now, stays named unless they are left out.
    public IReadOnlyList<Choice> Choices =>
    [
        .. Colleagues.Choices.Where(choice => choice.Value != CaseOwners.Me),
        .. Access.Panel.Where(named => named.Id != person.Id && !Colleagues.Has(named.Id))
            .Select(named => new Choice(named.Id, $"{named.Name} (as it is now)")),
    ];

    public void OnGet() => People = [.. Access.Panel.Select(named => named.Id)];

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => ChangeAsync(new RestrictCaseRequest
    {
        Restricted = true,
        Reason = Reason?.ReplaceLineEndings("\n"),
        People = [Named(person.Id, person.Name), .. Choices.Where(choice => People.Contains(choice.Value)).Select(Named)],
    }, "restricted", nameof(Reason), ct);

    public Task<IActionResult> OnPostLiftAsync(CancellationToken ct) => ChangeAsync(
        new RestrictCaseRequest { Restricted = false, Reason = LiftReason?.ReplaceLineEndings("\n") }, "lifted", nameof(LiftReason), ct);

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    protected override async Task<CaseDetails?> FindAsync(CancellationToken ct)
    {
        if (await access.FindAsync(CaseId, ct) is not { } found)
            return null;
        Access = found;
        Colleagues = await CaseOwners.OfAsync(people, person, ct);
        return await panel.FindAsync(CaseId, ct);
    }

    protected override int VersionOf(CaseDetails record) => Access.Version;

    async Task<IActionResult> ChangeAsync(RestrictCaseRequest request, string done, string reasonField, CancellationToken ct)
    {
        var answer = await access.RestrictAsync(CaseId, request, Version, ct);
        // A second click finds it lifted already, which is what was wanted.
        if (answer.Refusal is not { } refusal || refusal.Code == "not-restricted")
            return LocalRedirect($"{CaseAddress}?done={done}");
        return Again(refusal, Say, path => path == "reason" ? reasonField : nameof(People));
    }

    PersonToName Named(Choice choice) => Named(choice.Value,
        Colleagues.Find(choice.Value)?.Name ?? Access.Panel.Single(named => named.Id == choice.Value).Name);

    static PersonToName Named(string id, string name) => new() { Id = id, Name = name };

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(People), "stepped-back") => "One of these people stepped back from the case: leave them out",
        (nameof(People), _) => "Select 49 people or fewer",
        (_, "too-long") => "Reason must be 1,000 characters or fewer",
        _ => "Enter why",
    };
}
