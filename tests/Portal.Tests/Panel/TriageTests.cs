using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using Cases = Safeguarding.NationalPanel.Tests.Given;

namespace Safeguarding.Portal.Tests.Panel;

public class TriageTests(PanelPages app) : IClassFixture<PanelPages>
{
    [Fact]
    public async Task The_secretariat_takes_a_case_and_links_another_by_its_reference()
    {
        var other = await app.Panel.CaseAsync(Cases.Incident() with { Reference = $"SIN-{Guid.NewGuid():N}"[..20].ToUpperInvariant() });
        var panelCase = await app.Panel.CaseAsync();
        var person = People.Secretariat();
        using var ruth = app.As(person);

        var page = await ruth.SendAsync(Path(panelCase), Answers("urgent", "Ask the school.", other.Reference.ToLowerInvariant()));

        Assert.Equal($"/panel/cases/{panelCase.Id}", page.Path);
        Assert.Contains("Triage saved", page.Main, StringComparison.Ordinal);
        var saved = await app.Panel.CaseOfAsync(panelCase.NotificationId);
        Assert.Equal((person.Subject, CasePriority.Urgent, "Ask the school."), (saved.Owner!.Id, saved.Priority, saved.TriageNote));
        Assert.Equal([other.Id], saved.LinkedCaseIds);
        Assert.Contains($">{other.Reference}</a>", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_that_nobody_knows_is_an_error_of_its_field_and_what_was_typed_stays()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync(Path(panelCase), Answers("high", "Typed.", "SIN-NOWHERE"));

        Assert.Contains("<a href=\"#Form_Linked\">There is no case SIN-NOWHERE</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("Typed.", page.Main, StringComparison.Ordinal);
        Assert.Null((await app.Panel.CaseOfAsync(panelCase.NotificationId)).TriageNote);
    }

    [Fact]
    public async Task An_owner_who_cannot_be_looked_up_stays_and_one_who_is_not_offered_is_refused()
    {
        var panelCase = await app.Panel.CaseAsync();
        var sam = People.Secretariat();
        await app.Panel.Secretariat().PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest
        {
            CaseIds = [panelCase.Id],
            Owner = new CaseOwner { Id = sam.Subject, Name = "Sam Teller" },
        });
        using var ruth = app.Secretariat();

        var page = await ruth.OpenAsync(Path(panelCase));
        var wrong = await ruth.SendAsync(page, Path(panelCase), ("Form.Owner", $"{Guid.NewGuid()}"), ("Form.Priority", "high"));
        await ruth.SendAsync(page, Path(panelCase), ("Form.Owner", "unchanged"), ("Form.Priority", "high"));

        Assert.Contains("Sam Teller (as it is now)", page.Main, StringComparison.Ordinal);
        Assert.Contains("The names of your colleagues cannot be shown at the moment", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#Form_Owner\">Select who looks after the case</a>", wrong.Main, StringComparison.Ordinal);
        Assert.Equal(sam.Subject, (await app.Panel.CaseOfAsync(panelCase.NotificationId)).Owner!.Id);
    }

    [Fact]
    public async Task Whoever_was_given_a_case_takes_it_up_on_its_page()
    {
        var panelCase = await app.Panel.CaseAsync();
        var sam = People.Secretariat();
        await app.Panel.Secretariat().PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest
        {
            CaseIds = [panelCase.Id],
            Owner = new CaseOwner { Id = sam.Subject, Name = sam.Name },
        });
        using var reader = app.As(sam);
        using var other = app.Secretariat();

        var others = await other.OpenAsync($"/panel/cases/{panelCase.Id}");
        var page = await reader.SendAsync($"/panel/cases/{panelCase.Id}?handler=Take");

        Assert.DoesNotContain("Take it up", others.Main, StringComparison.Ordinal);
        Assert.Contains("You look after this case", page.Main, StringComparison.Ordinal);
        Assert.False((await app.Panel.CaseOfAsync(panelCase.NotificationId)).HandedOver);
    }

    [Fact]
    public async Task A_member_who_was_given_a_case_takes_it_up_too()
    {
        var panelCase = await app.Panel.CaseAsync();
        var marcus = People.Member();
        await app.Panel.Secretariat().PostJsonAsync("/api/national-panel/cases/owner", new GiveCasesRequest
        {
            CaseIds = [panelCase.Id],
            Owner = new CaseOwner { Id = marcus.Subject, Name = marcus.Name },
        });
        using var reader = app.As(marcus);

        var before = await reader.OpenAsync($"/panel/cases/{panelCase.Id}");
        var page = await reader.SendAsync(before, $"/panel/cases/{panelCase.Id}?handler=Take");

        Assert.Contains("Take it up", before.Main, StringComparison.Ordinal);
        Assert.Contains("You look after this case", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Take it up", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_priority_nothing_is_saved()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();

        var page = await ruth.SendAsync(Path(panelCase), Answers("soon", "", ""));

        Assert.Contains("<a href=\"#Form_Priority\">Select a priority</a>", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_second_is_told_keeps_what_they_typed_and_can_save_again()
    {
        var panelCase = await app.Panel.CaseAsync();
        using var ruth = app.Secretariat();
        using var sam = app.Secretariat();
        var opened = await sam.OpenAsync(Path(panelCase));
        await ruth.SendAsync(Path(panelCase), Answers("urgent", "Ruth's note.", ""));

        var stale = await sam.SendAsync(opened, Path(panelCase), Answers("high", "Sam's note.", ""));
        var again = await sam.SendAsync(stale, Path(panelCase), Answers("high", "Sam's note.", ""));

        Assert.Contains("Someone else changed this", stale.Main, StringComparison.Ordinal);
        Assert.Contains("Sam&#x27;s note.", stale.Main, StringComparison.Ordinal);
        Assert.Contains("note: Ruth&#x27;s note.", stale.Main, StringComparison.Ordinal);
        Assert.Equal($"/panel/cases/{panelCase.Id}", again.Path);
    }

    static string Path(CaseDetails panelCase) => $"/panel/cases/{panelCase.Id}/triage";

    static (string, string)[] Answers(string priority, string note, string linked) =>
        [("Form.Owner", "me"), ("Form.Priority", priority), ("Form.Note", note), ("Form.Linked", linked)];
}
