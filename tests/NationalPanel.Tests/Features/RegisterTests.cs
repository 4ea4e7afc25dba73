using System.Text.Json;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class RegisterTests(PanelApp app)
{
    [Fact]
    public async Task Everyone_reads_outcome_answers_and_what_was_written_for_the_public()
    {
        var decision = await DecideAsync("A theme that returns.");

        var entry = await EntryAsync(decision);

        Assert.Equal((PanelOutcome.AgreePracticeReview, Given.Today, 1), (entry.Outcome, entry.DecidedOn, entry.CriteriaVersion));
        Assert.Equal(decision.PublicReason, entry.PublicReason);
        Assert.Equal(3, entry.Answers.Count);
        Assert.Equal(CriterionAnswer.Met, entry.Answers["national-b"]);
        Assert.False(entry.Revised);
    }

    [Fact]
    public async Task Nothing_leads_from_an_entry_to_its_case()
    {
        var panelCase = await app.ReviewedCaseAsync();
        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview) with { PublicReason = "A theme that returns." });

        var page = await app.Anonymous().GetStringAsync("/api/national-panel/decisions?limit=200");

        var hidden = new[]
        {
            panelCase.Id.ToString(), panelCase.NotificationId.ToString(), panelCase.Reference,
            panelCase.AreaCode, panelCase.AreaName, "Because of a.", "Thank you for the review.", "Panel member",
        };
        Assert.All(hidden, text => Assert.DoesNotContain(text, page, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["answers", "criteriaVersion", "decidedOn", "id", "outcome", "publicReason", "revised"], PropertiesOf(page));
    }

    [Fact]
    public async Task An_entry_tells_the_day_and_not_the_moment_of_its_decision()
    {
        var decision = await DecideAsync("A theme that returns.");

        var page = await app.Anonymous().GetAsync<Page<RegisteredDecision>>("/api/national-panel/decisions?limit=1&sort=decided");
        var entry = await EntryAsync(decision);

        Assert.NotEqual(decision.Id, entry.Id);
        Assert.Equal(4, entry.Id.Version);
        Assert.True(Cursor.TryParse(page.Next!, out var cursor));
        Assert.Equal(TimeSpan.Zero, cursor!.At.TimeOfDay);
    }

    [Fact]
    public async Task A_revision_marks_the_earlier_entry()
    {
        var first = await DecideAsync("First.");
        var panelCase = await app.Secretariat().GetAsync<CaseDetails>($"/api/national-panel/cases/{first.CaseId}");

        var second = await app.DecideAsync(
            panelCase, Given.Decision(PanelOutcome.HeldForThematicInquiry) with { PublicReason = $"{Guid.NewGuid()}" });

        Assert.True((await EntryAsync(first)).Revised);
        Assert.False((await EntryAsync(second)).Revised);
    }

    [Fact]
    public async Task Outcome_and_year_narrow_the_register_and_the_oldest_can_come_first()
    {
        await DecideAsync("First.");
        await DecideAsync("Second.");

        var found = (await RegisterAsync($"outcome=agreePracticeReview&year={Given.Today.Year}&sort=decided")).Items;

        Assert.All(found, entry => Assert.Equal(PanelOutcome.AgreePracticeReview, entry.Outcome));
        Assert.Equal(found.OrderBy(entry => entry.DecidedOn).ThenBy(entry => entry.Id)
            .Select(entry => entry.Id), found.Select(entry => entry.Id));
        Assert.Empty((await RegisterAsync("year=2018")).Items);
    }

    [Theory]
    [InlineData("outcome=perhaps", "outcome")]
    [InlineData("sort=reason", "sort")]
    [InlineData("year=18", "year")]
    public async Task A_question_that_cannot_be_answered_is_named(string query, string field)
    {
        var refusal = await (await app.Anonymous().GetAsync($"/api/national-panel/decisions?{query}")).RefusalAsync();

        Assert.Equal((400, field), (refusal.Status, Assert.Single(refusal.Fields)));
    }

    Task<Page<RegisteredDecision>> RegisterAsync(string query) =>
        app.Anonymous().GetAsync<Page<RegisteredDecision>>($"/api/national-panel/decisions?{query}&limit=200");

    // The reason is all by which an entry can be told from another: its id is none of the decision's.
    async Task<PanelDecision> DecideAsync(string publicReason) => await app.DecideAsync(await app.ReviewedCaseAsync(),
        Given.Decision(PanelOutcome.AgreePracticeReview) with { PublicReason = $"{publicReason} {Guid.NewGuid()}" });

    async Task<RegisteredDecision> EntryAsync(PanelDecision decision)
    {
        for (string? after = ""; after is not null;)
        {
            var page = await app.Anonymous().GetAsync<Page<RegisteredDecision>>($"/api/national-panel/decisions?limit=50&after={after}");
            if (page.Items.FirstOrDefault(entry => entry.PublicReason == decision.PublicReason) is { } found)
                return found;
            after = page.Next;
        }

        throw new InvalidOperationException("The decision is not in the register.");
    }

    static IEnumerable<string> PropertiesOf(string page) => JsonDocument.Parse(page).RootElement.GetProperty("items").EnumerateArray()
        .SelectMany(entry => entry.EnumerateObject().Select(property => property.Name)).Distinct().Order();
}
