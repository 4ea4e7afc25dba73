using Safeguarding.Contracts.NationalPanel;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

/// <summary>What everybody reads of the panel's work, without signing in.</summary>
public class RegisterTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task A_decision_is_read_in_words_and_leads_to_no_case()
    {
        var word = Given.Word();
        var panelCase = await app.Panel.ReviewedCaseAsync();
        await app.Panel.DecideAsync(panelCase, Cases.Decision(PanelOutcome.AgreePracticeReview) with { PublicReason = $"<i>{word}</i>" });
        using var reader = app.Portal.Visitor();

        var page = await reader.OpenAsync("/decisions?outcome=agreePracticeReview");

        Assert.Contains($"&lt;i&gt;{word}&lt;/i&gt;", page.Main, StringComparison.Ordinal);
        Assert.Contains("Agrees: a practice review is right", page.Main, StringComparison.Ordinal);
        Assert.Contains("raises or may raise issues requiring legislative change", page.Main, StringComparison.Ordinal);
        Assert.All([panelCase.Reference, panelCase.Id.ToString(), "Leeds", "Because of a."], hidden =>
            Assert.DoesNotContain(hidden, page.Main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Narrowed_to_nothing_the_register_says_so()
    {
        using var reader = app.Portal.Visitor();

        Assert.Contains("No decisions match", (await reader.OpenAsync("/decisions?year=2018")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_can_be_taken_away()
    {
        var word = Given.Word();
        await app.Panel.DecideAsync(await app.Panel.ReviewedCaseAsync(),
            Cases.Decision(PanelOutcome.OutOfRemit) with { PublicReason = $"={word}" });
        using var reader = app.Portal.Visitor();

        var file = await reader.OpenAsync("/decisions?outcome=outOfRemit&handler=csv");

        Assert.Matches($"Outside the panel's remit,\"?'={word}", file.Html);
    }

    [Fact]
    public async Task The_criteria_are_shown_word_for_word_with_their_source_and_date()
    {
        using var reader = app.Portal.Visitor();

        var page = await reader.OpenAsync("/criteria");

        Assert.Contains("highlights or may highlight concerns regarding two or more agencies working together effectively", page.Main,
            StringComparison.Ordinal);
        Assert.Contains("SI 2018/789 reg 11(d)", page.Main, StringComparison.Ordinal);
        Assert.Contains("Friday 29 June 2018", page.Main, StringComparison.Ordinal);
        Assert.Contains("In force", page.Main, StringComparison.Ordinal);
    }
}
