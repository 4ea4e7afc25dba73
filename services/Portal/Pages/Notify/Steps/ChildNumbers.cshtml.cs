using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>Numbers have check digits; a wrong one that is on record all the same is accepted with a reason.</summary>
public class ChildNumbersPage(DraftsClient drafts) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    [BindProperty]
    public string? School { get; set; }

    [BindProperty]
    public string? NhsNumber { get; set; }

    [BindProperty]
    public string? NhsNumberOverride { get; set; }

    [BindProperty]
    public string? Upn { get; set; }

    [BindProperty]
    public string? UpnOverride { get; set; }

    public override Section Section => Journey.ChildNumbers;

    /// <summary>Whether to ask why a wrong number is right: asked where it was found wrong.</summary>
    public bool AsksWhy(string field, string? reason) => reason is not null || ModelState[field]?.Errors.Count > 0;

    protected override IReadOnlyList<Question> Asked =>
    [
        new("school", nameof(School), "Enter the school", "School, college or nursery"),
        new("nhsNumber", nameof(NhsNumber), "Enter the NHS number", "NHS number"),
        new("nhsNumberOverride", nameof(NhsNumberOverride), "Say why the NHS number is right", "Why the NHS number is right"),
        new("upn", nameof(Upn), "Enter the UPN", "UPN"),
        new("upnOverride", nameof(UpnOverride), "Say why the UPN is right", "Why the UPN is right"),
    ];

    protected override void Show(ChildDetails child)
    {
        School = child.School;
        (NhsNumber, NhsNumberOverride) = (child.NhsNumber, child.NhsNumberOverride);
        (Upn, UpnOverride) = (child.Upn, child.UpnOverride);
    }

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        School = School.Tidy(),
        NhsNumber = NhsNumber.Tidy(),
        NhsNumberOverride = NhsNumber.Tidy() is null ? null : NhsNumberOverride.Tidy(),
        Upn = Upn.Tidy()?.ToUpperInvariant(),
        UpnOverride = Upn.Tidy() is null ? null : UpnOverride.Tidy(),
    };
}
