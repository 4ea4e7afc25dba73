using System.Text;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>What people type of a child: taken as it is meant, and kept in one form.</summary>
public class NamesAndNumbersTests(NotificationsApp app)
{
    /// <summary>Path, the JSON that is typed, and what is kept of it.</summary>
    public static TheoryData<string, string, string?> Typed => new()
    {
        { "children[0].nhsNumber", "\"943\\u00a0476\\u00a05919\"", "943 476 5919" },
        { "children[0].nhsNumber", "\"943\\u2009476\\u20095919\"", "943 476 5919" },
        { "children[0].nhsNumber", "\" 943-476-5919 \"", "943 476 5919" },
        { "children[0].nhsNumber", "\"\\u200b9434765919\"", "943 476 5919" },
        { "children[0].nhsNumber", "\"９４３４７６５９１９\"", "943 476 5919" },
        { "children[0].nhsNumber", "\"\"", null },
        { "children[0].upn", "\"n383202600001\"", "N383202600001" },
        { "children[0].upn", "\" N383 2026\\u00a0000-01\"", "N383202600001" },
        { "children[0].upn", "\"\\u200b\"", null },
        { "children[0].home.postcode", "\"ls8  5hx\"", "LS8 5HX" },
        { "children[0].home.postcode", "\" LS8\\u00a05HX \"", "LS8 5HX" },
        { "children[0].home.postcode", "\"LS85HX\"", "LS8 5HX" },
        { "children[0].home.postcode", "\"\"", null },
        { "children[0].home.country", "\"\"", null },
        { "children[0].status.legalStatus", "\" \"", null },
        { "children[0].status.placementType", "\"\"", null },
        { "children[0].status.planCategory", "\"\"", null },
        { "children[0].status.placingAreaCode", "\"\"", null },
        { "children[0].status.careLeaver", "\"\"", null },
        { "children[0].firstNames", "\"  Zoe\\u0308\\n Ann\\ufffe \"", "Zoë Ann" },
        { "children[0].otherNames", "\"\\ufdd0\\ufeff\"", null },
        { "incident.place.postcode", "\"sw1a-1aa\"", "SW1A 1AA" },
        { "contact", "{\"phone\":\"(0113)\\u00a0496-0000\",\"email\":\"\\u200bAmira@Leeds.example \"}",
            "0113 496 0000 Amira@leeds.example" },
        { "lateReason", "\"\"", null },
        { "narrative", "\"First\\r\\n\\r\\nsecond\\u202e\"", "First\n\nsecond" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task It_is_read_as_it_is_meant_and_kept_in_one_form(string path, string typed, string? kept)
    {
        var id = Guid.CreateVersion7();
        var body = Mutation.Of<NotificationContent>(Given.Notification(), path, typed);

        var draft = await (await app.Notifier().PutAsync($"/api/notifications/drafts/{id}", Body(body))).ReadAsync<NotificationDraft>();
        var read = await app.Notifier().GetAsync<NotificationDraft>($"/api/notifications/drafts/{id}");

        Assert.Equal(kept, At(draft.Content, path));
        Assert.Equal(kept, At(read.Content, path));
    }

    [Theory]
    [InlineData("Anna", null, null, null)]
    [InlineData(null, "Anna", null, null)]
    [InlineData(null, null, true, "baby found on 3 May")]
    [InlineData("Probably Anna", null, true, "girl of about two")]
    public async Task A_child_may_have_one_name_or_none_that_is_known(string? first, string? last, bool? notKnown, string? description)
    {
        var request = Given.Notification().WithChild(child => child with
        {
            FirstNames = first,
            LastName = last,
            NameNotKnown = notKnown,
            NameDescription = description,
        });

        await app.SendAsync(request);

        var record = await app.Notifier().GetAsync<NotificationRecord>($"/api/notifications/{request.Id}");
        Assert.Equal(description, record.Content.Children![0].NameDescription);
    }

    [Theory]
    [InlineData("\\u200b", null, "children[0].firstNames: required")]
    [InlineData("\\ufeff\\u2060", null, "children[0].firstNames: required")]
    [InlineData("\\u3164", null, "children[0].firstNames: required")]
    [InlineData("", true, "children[0].nameDescription: required")]
    public async Task A_name_of_nothing_that_can_be_seen_is_none(string name, bool? notKnown, string error)
    {
        var request = Given.Notification()
            .WithChild(child => child with { FirstNames = "First", LastName = "Last", NameNotKnown = notKnown });
        var body = System.Text.Json.JsonSerializer.Serialize(request, Json.Options)
            .Replace("\"First\"", $"\"{name}\"", StringComparison.Ordinal).Replace("\"Last\"", $"\"{name}\"", StringComparison.Ordinal);

        var refused = await app.Notifier().PostAsync("/api/notifications", Body(body));

        Assert.Equal([error], await refused.ErrorsAsync());
    }

    [Fact]
    public async Task The_same_typed_differently_is_the_same_notification()
    {
        var request = Given.Notification().WithChild(child => child with { NhsNumber = "9434765919" });
        var first = await app.SendAsync(request);

        var again = await app.SendAsync(request.WithChild(child => child with { NhsNumber = "943-476-5919" }));

        Assert.Equal(first.Reference, again.Reference);
    }

    static string? At(NotificationContent content, string path)
    {
        var child = content.Children![0];
        return path switch
        {
            "children[0].nhsNumber" => child.NhsNumber,
            "children[0].upn" => child.Upn,
            "children[0].firstNames" => child.FirstNames,
            "children[0].otherNames" => child.OtherNames,
            "children[0].home.postcode" => child.Home!.Postcode,
            "children[0].home.country" => child.Home!.Country,
            "children[0].status.legalStatus" => child.Status!.LegalStatus,
            "children[0].status.placementType" => child.Status!.PlacementType,
            "children[0].status.planCategory" => child.Status!.PlanCategory,
            "children[0].status.placingAreaCode" => child.Status!.PlacingAreaCode,
            "children[0].status.careLeaver" => child.Status!.CareLeaver?.ToString(),
            "incident.place.postcode" => content.Incident!.Place!.Postcode,
            "contact" => $"{content.Contact!.Phone} {content.Contact.Email}",
            "lateReason" => content.LateReason?.ToString(),
            _ => content.Narrative,
        };
    }

    static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}
