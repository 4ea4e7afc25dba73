using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>What pages say where somebody hesitates, and what they spare people.</summary>
public class HelpfulnessTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Fact]
    public async Task A_new_draft_has_nothing_completed_and_what_may_stay_empty_does_not_count()
    {
        var (_, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var empty = await amira.OpenAsync(path);
        var begun = await amira.SendAsync($"{path}/kind", ("Kind", "SeriousHarm"), ("later", "true"));

        Assert.Contains("You have completed 0 sections. 12 are still needed.", empty.Main, StringComparison.Ordinal);
        Assert.Contains("You have completed 1 section. 11 are still needed.", begun.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_can_be_sent_says_that_nothing_is_needed()
    {
        var (_, path) = await app.CompleteAsync();
        using var amira = app.Amira();

        Assert.Contains("None is still needed.", (await amira.OpenAsync(path)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_of_abuse_have_an_answer_for_nothing_known_and_no_type_that_stands_for_several()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        var page = await amira.OpenAsync($"{path}/abuse");
        await amira.SendAsync($"{path}/abuse", ("Types[0]", "no"), ("Types[1]", "suspected"), ("Link", "Unlikely"));

        Assert.Contains("Neither known nor suspected", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Multiple", page.Main, StringComparison.Ordinal);
        Assert.Contains("You can send the notification with any answer", page.Main, StringComparison.Ordinal);
        Assert.Equal(AbuseCertainty.Suspected, Assert.Single((await app.ContentAsync(id)).Incident!.Abuse!).Certainty);
    }

    [Fact]
    public async Task A_type_that_a_program_named_stays_to_be_answered()
    {
        var (id, path) = await app.DraftAsync(new NotificationContent
        {
            Incident = new IncidentDetails { Abuse = [new AbuseIndication { Type = "MUL", Certainty = AbuseCertainty.Known }] },
        });
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/abuse", ("Types[4]", "known"), ("Link", "Known"));

        Assert.Contains("MUL", (await app.ContentAsync(id)).Incident!.Abuse!.Select(known => known.Type));
        Assert.Equal($"{path}/narrative", page.Path);
    }

    [Theory]
    [InlineData("20/11/2025")]
    [InlineData(" 20-11-2025 ")]
    [InlineData("20.11.2025")]
    [InlineData("20 nov 2025")]
    public async Task A_whole_date_in_the_first_field_is_understood(string typed)
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        await amira.SendAsync($"{path}/awareness", ("BecameAware.Day", typed), ("BecameAware.Month", ""), ("BecameAware.Year", ""));

        Assert.Equal(new DateOnly(2025, 11, 20), (await app.ContentAsync(id)).BecameAwareOn);
    }

    [Theory]
    [InlineData("Exact", "On")]
    [InlineData("Approximate", "About")]
    [InlineData("Range", "From")]
    public async Task An_incident_after_awareness_is_said_beside_the_field_that_was_filled_in(string precision, string field)
    {
        var (_, path) = await app.DraftAsync(new NotificationContent { BecameAwareOn = new DateOnly(2026, 3, 2) });
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/date", ("Precision", precision),
            ($"{field}.Day", "4"), ($"{field}.Month", "3"), ($"{field}.Year", "2026"),
            ("To.Day", "5"), ("To.Month", "3"), ("To.Year", "2026"));

        Assert.Matches($"id=\"{field}-error\"[^>]*><span[^>]*>Error: </span>The authority cannot have become aware", page.Main);
    }

    [Theory]
    [InlineData("ls85hx", "LS8 5HX")]
    [InlineData("Sw1a  2aa", "SW1A 2AA")]
    public async Task A_postcode_is_kept_as_it_is_printed(string typed, string kept)
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.Amira();

        await amira.SendAsync($"{path}/place", ("Where", "England"), ("Postcode", typed));

        Assert.Equal(kept, (await app.ContentAsync(id)).Incident!.Place!.Postcode);
    }

    [Fact]
    public async Task After_who_can_answer_come_documents_and_partners_and_the_check_shows_both()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();

        var documents = await amira.SendAsync($"{path}/contact", ("Name", "A. Writer"), ("Email", "a.writer@leeds.example"));
        var partners = await amira.OpenAsync($"{path}/partners");
        var check = await amira.OpenAsync($"{path}/check");

        Assert.Equal($"{path}/documents", documents.Path);
        Assert.Contains($"href=\"{path}/partners\"", documents.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}/check\"", partners.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}/documents?return=check\"", check.Main, StringComparison.Ordinal);
        Assert.Contains("Partners were not asked", check.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}/check\"", (await amira.OpenAsync($"{path}/documents?return=check")).Main, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, id);
    }

    [Fact]
    public async Task Whoever_writes_is_filled_in_and_a_person_nobody_can_reach_is_asked_about()
    {
        var (id, path) = await app.DraftAsync();
        using var amira = app.As(People.NotifierOf(People.Leeds) with { Email = "amira@leeds.example" });

        var page = await amira.OpenAsync($"{path}/contact");
        var asked = await amira.SendAsync($"{path}/contact", ("Name", "A. Writer"), ("Email", ""));

        Assert.Matches("value=\"amira@leeds.example\"", page.Main);
        Assert.Contains("<a href=\"#Phone\">Enter a telephone number or an email address</a>", asked.Main, StringComparison.Ordinal);
        Assert.Equal("A. Writer", (await app.ContentAsync(id)).Contact!.Name);
    }

    [Fact]
    public async Task A_wrong_number_says_where_its_reason_goes()
    {
        var child = Guid.CreateVersion7();
        var (_, path) = await app.DraftAsync(new NotificationContent { Children = [new ChildDetails { Id = child }] });
        using var amira = app.Amira();

        var page = await amira.SendAsync($"{path}/children/{child}/numbers", ("NhsNumber", "999 100 0071"));

        Assert.Contains("NHS number is not valid. Correct it, or say in the next box why it is right", page.Main, StringComparison.Ordinal);
        Assert.Contains("id=\"NhsNumberOverride\"", page.Main, StringComparison.Ordinal);
    }
}
