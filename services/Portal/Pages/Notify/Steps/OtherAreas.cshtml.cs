using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>Areas where a child lives or that placed a child: once it is sent, they may read the notification.</summary>
public class OtherAreasPage(DraftsClient drafts, AreaRegister areas) : StepPage(drafts)
{
    [BindProperty]
    public string? AreaCode { get; set; }

    [BindProperty]
    public OtherAreaReason? Reason { get; set; }

    [BindProperty]
    public bool Add { get; set; }

    /// <summary>Code of an area to take away again.</summary>
    [BindProperty]
    public string? Remove { get; set; }

    public override Section Section => Journey.OtherAreas;

    public IReadOnlyList<OtherArea> Named => Draft.Content.OtherAreas ?? [];

    public IReadOnlyList<Choice> Areas => areas.Choices();

    public IReadOnlyList<Choice> Reasons => Choice.Each<OtherAreaReason>(Words.For);

    public string? NameOf(OtherArea area) => areas.Name(area.AreaCode);

    public override bool KeepsItself => false;

    protected override bool Stays => Add || Remove is not null;

    protected override IReadOnlyList<Question> Questions =>
    [
        new($"otherAreas[{Named.Count}].areaCode", nameof(AreaCode), "Select an area"),
        new($"otherAreas[{Named.Count}].reason", nameof(Reason), "Select why the area is concerned"),
        new("otherAreas", nameof(AreaCode), "Select an area"),
    ];

    protected override void Show(NotificationContent content)
    {
        // The fields are for one more.
    }

    protected override NotificationContent Change(NotificationContent content)
    {
        if (Remove is not null)
            return content with { OtherAreas = [.. Named.Where(area => area.AreaCode != Remove)] };
        if (AreaCode is null && (Add || Reason is not null))
            ModelState.AddModelError(nameof(AreaCode), "Select an area");
        if (Reason is null && (Add || AreaCode is not null))
            ModelState.AddModelError(nameof(Reason), "Select why the area is concerned");
        // Sent twice it is there already.
        var added = new OtherArea { AreaCode = AreaCode, Reason = Reason };
        return AreaCode is null || Named.Contains(added) ? content : content with { OtherAreas = [.. Named, added] };
    }
}
