using System.Net;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

public class RestrictionTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task The_secretariat_restricts_a_case_reads_why_on_file_and_lifts_it_again()
    {
        var panelCase = await app.Panel.ReviewedCaseAsync();
        using var ruth = app.Secretariat();
        using var other = app.Secretariat();
        var before = await ruth.OpenAsync($"/panel/cases/{panelCase.Id}");

        var restricted = await ruth.SendAsync(Path(panelCase), ("Reason", "A protected witness."));
        var gone = await other.OpenAsync($"/panel/cases/{panelCase.Id}");
        var queue = await other.OpenAsync("/panel/cases");
        var file = await ruth.OpenAsync(Path(panelCase));
        var lifted = await ruth.SendAsync(file, $"{Path(panelCase)}?handler=lift", ("LiftReason", "The trial is over."));

        Assert.Contains($"href=\"{Path(panelCase)}\"", before.Main, StringComparison.Ordinal);
        Assert.Equal($"/panel/cases/{panelCase.Id}", restricted.Path);
        Assert.Contains("only people who are named on this case see it", restricted.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.DoesNotContain($"{panelCase.Id}", queue.Main, StringComparison.Ordinal);
        Assert.Contains("by Secretariat: A protected witness.", file.Main, StringComparison.Ordinal);
        Assert.Contains("no partner of the area sees the case", file.Main, StringComparison.Ordinal);
        Assert.Contains("The restriction is lifted", lifted.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync($"/panel/cases/{panelCase.Id}")).Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();

        var empty = await ruth.SendAsync(Path(panelCase));
        await ruth.SendAsync(Path(panelCase), ("Reason", "A protected witness."));
        var unlifted = await ruth.SendAsync(await ruth.OpenAsync(Path(panelCase)), $"{Path(panelCase)}?handler=lift");

        Assert.Contains("<a href=\"#Reason\">Enter why</a>", empty.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#LiftReason\">Enter why</a>", unlifted.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approver_of_the_area_finds_the_case_to_name_people_on_and_no_content_of_it()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();
        await ruth.SendAsync(Path(panelCase), ("Reason", "A protected witness."));
        using var tom = app.As(People.ApproverOf(People.Leeds));
        using var kent = app.As(People.ApproverOf(People.Kent));

        var work = await tom.OpenAsync("/work/later");
        var elsewhere = await kent.OpenAsync("/work/later");
        var list = await tom.OpenAsync("/restricted-cases");
        var page = await tom.OpenAsync($"/restricted-cases/{panelCase.NotificationId}");

        Assert.Contains($"href=\"/restricted-cases/{panelCase.NotificationId}\"", list.Main, StringComparison.Ordinal);
        Assert.Contains("Name who in your organisation sees a restricted case", work.Main, StringComparison.Ordinal);
        Assert.Contains($"href=\"/restricted-cases/{panelCase.NotificationId}\"", work.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("restricted case", elsewhere.Main, StringComparison.Ordinal);
        Assert.Contains(panelCase.Reference, page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("witness", page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kent.OpenAsync($"/restricted-cases/{panelCase.NotificationId}")).Status);
    }

    [Fact]
    public async Task On_a_case_that_has_ended_people_can_be_named_and_nobody_is_waited_for_to_do_so()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();
        await ruth.SendAsync(Path(panelCase), ("Reason", "A protected witness."));
        using var tom = app.As(People.ApproverOf(People.Leeds));
        var naming = $"href=\"/restricted-cases/{panelCase.NotificationId}\"";
        var before = await tom.OpenAsync("/work/later");

        await app.Panel.Bus.DeliverAsync(Cases.Withdrawal(panelCase.NotificationId));

        Assert.Contains(naming, before.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(naming, (await tom.OpenAsync("/work/later")).Main, StringComparison.Ordinal);
        Assert.Contains(naming, (await tom.OpenAsync("/restricted-cases")).Main, StringComparison.Ordinal);
    }

    static string Path(CaseDetails panelCase) => $"/panel/cases/{panelCase.Id}/restriction";
}
