using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

/// <summary>Types of abuse, each known or suspected, and its link with the harm. No answer to the link prevents sending.</summary>
public class AbusePage(DraftsClient drafts) : StepPage(drafts)
{
    const string Multiple = "MUL";
    const string No = "no";

    /// <summary>Known, suspected or no, for each category of the list.</summary>
    [BindProperty]
    public List<string?> Types { get; set; } = [];

    [BindProperty]
    public AbuseLink? Link { get; set; }

    public override Section Section => Journey.Abuse;

    /// <summary>Types to answer for. "Multiple" stands for several in lists that take one: asked only where a program named it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Categories => [.. CodeList.AbuseCategory.Names.Where(category =>
        category.Key != Multiple || Draft.Content.Incident?.Abuse?.Any(known => known.Type == Multiple) == true)];

    public IReadOnlyList<Choice> Certainties => [.. Choices.Of<AbuseCertainty>(Words.For), new(No, "Neither known nor suspected")];

    public IReadOnlyList<Choice> Links => Choice.Each<AbuseLink>(Words.For);

    protected override IReadOnlyList<Question> Questions =>
    [
        new("incident.abuse", "Types[0]", "Select at least one type of abuse or neglect that is known or suspected"),
        new("incident.abuseLink", nameof(Link), "Select how far abuse or neglect is linked with the harm"),
    ];

    protected override void Show(NotificationContent content)
    {
        var indications = content.Incident?.Abuse;
        Types = [.. Categories.Select(category => indications switch
        {
            null => null,
            _ => indications.FirstOrDefault(known => known.Type == category.Key)?.Certainty is { } certainty ? Codes.Of(certainty) : No,
        })];
        Link = content.Incident?.AbuseLink;
    }

    protected override NotificationContent Change(NotificationContent content)
    {
        Types = [.. Categories.Select((_, index) => Types.ElementAtOrDefault(index))];
        var indications = Categories.Zip(Types)
            .Select(row => new AbuseIndication { Type = row.First.Key, Certainty = Codes.Parse<AbuseCertainty>(row.Second) })
            .Where(indication => indication.Certainty is not null);
        return content with
        {
            Incident = (content.Incident ?? new IncidentDetails()) with
            {
                Abuse = Types.All(type => type is null) ? null : [.. indications],
                AbuseLink = Link,
            },
        };
    }
}
