using System.Text.Json;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
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
        Assert.Equal("A theme that returns.", entry.PublicReason);
        Assert.Equal(3, entry.Answers.Count);
        Assert.Equal(CriterionAnswer.Met, entry.Answers["national-b"]);
        Assert.False(entry.Revised);
    }

    [Fact]
    public async Task Nothing_leads_from_an_entry_to_its_case()
    {
        var panelCase = await app.ReviewedCaseAsync();
        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview) with { PublicReason = "A theme that returns." });

        var page = await app.Anonymous().GetStringAsync("/api/panel/decisions?limit=200");

        var hidden = new[]
        {
            panelCase.Id.ToString(), panelCase.NotificationId.ToString(), panelCase.Reference,
            panelCase.AreaCode, panelCase.AreaName, "Because of a.", "Thank you for the review.", "Panel member",
        };
        Assert.All(hidden, text => Assert.DoesNotContain(text, page, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["answers", "criteriaVersion", "decidedOn", "id", "outcome", "publicReason", "revised"], PropertiesOf(page));
    }

    [Fact]
    public async Task A_revision_marks_the_earlier_entry()
    {
        var first = await DecideAsync("First.");
        var panelCase = await app.Secretariat().GetAsync<CaseDetails>($"/api/panel/cases/{first.CaseId}");

        var second = await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.HeldForThematicInquiry));

        Assert.True((await EntryAsync(first)).Revised);
        Assert.False((await EntryAsync(second)).Revised);
    }

    async Task<PanelDecision> DecideAsync(string publicReason) => await app.DecideAsync(
        await app.ReviewedCaseAsync(), Given.Decision(PanelOutcome.AgreePracticeReview) with { PublicReason = publicReason });

    async Task<RegisteredDecision> EntryAsync(PanelDecision decision)
    {
        for (string? after = ""; after is not null;)
        {
            var page = await app.Anonymous().GetAsync<Page<RegisteredDecision>>($"/api/panel/decisions?limit=50&after={after}");
            if (page.Items.FirstOrDefault(entry => entry.Id == decision.Id) is { } found)
                return found;
            after = page.Next;
        }

        throw new InvalidOperationException("The decision is not in the register.");
    }

    static IEnumerable<string> PropertiesOf(string page) => JsonDocument.Parse(page).RootElement.GetProperty("items").EnumerateArray()
        .SelectMany(entry => entry.EnumerateObject().Select(property => property.Name)).Distinct().Order();
}
