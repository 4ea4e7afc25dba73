using System.Text.RegularExpressions;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Operations;

public class AuditTests(OperationsPages app) : IClassFixture<OperationsPages>
{
    [Fact]
    public async Task Entries_of_a_record_are_found_by_its_id()
    {
        var id = await AuditedAsync(new DateTime(2026, 6, 30, 22, 30, 0, DateTimeKind.Utc));
        using var irene = app.Irene();

        var page = await irene.OpenAsync($"/operations/audit?Service=national-panel&Subject={id}");

        Assert.Contains("Case looked at", page.Main, StringComparison.Ordinal);
        Assert.Contains("30 Jun 2026, 11:30pm", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_those_of_London_and_both_count()
    {
        var id = await AuditedAsync(new DateTime(2026, 6, 30, 23, 30, 0, DateTimeKind.Utc));
        using var irene = app.Irene();
        var query = $"/operations/audit?Service=national-panel&Subject={id}&Action=CaseLookedAt";

        var before = await irene.OpenAsync($"{query}&To.Day=30&To.Month=6&To.Year=2026");
        var on = await irene.OpenAsync($"{query}&From.Day=1&From.Month=7&From.Year=2026&To.Day=1&To.Month=7&To.Year=2026");

        Assert.Contains("No entries match", before.Main, StringComparison.Ordinal);
        Assert.Contains("look at it", on.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_searched_for_is_an_error_of_its_field_and_stays()
    {
        using var irene = app.Irene();

        var page = await irene.OpenAsync("/operations/audit?Service=national-panel&Subject=me&From.Day=31&From.Month=2&From.Year=2026");

        Assert.Contains("href=\"#Subject\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#From\">From must be a real date</a>", page.Main, StringComparison.Ordinal);
        Assert.Contains("value=\"me\"", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_is_verified()
    {
        await AuditedAsync(DateTime.UtcNow);
        using var irene = app.Irene();

        var form = await irene.OpenAsync("/operations/audit?Service=national-panel");
        var page = await irene.SendAsync(form, "/operations/audit?handler=Verify");

        Assert.Contains("The audit of National panel is whole", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_download_holds_the_entries()
    {
        var id = await AuditedAsync(DateTime.UtcNow);
        using var irene = app.Irene();

        var file = await irene.OpenAsync($"/operations/audit?Service=national-panel&Subject={id}&handler=csv");

        Assert.Contains("CaseLookedAt", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_order_is_kept_by_the_filters_and_the_download()
    {
        var id = await AuditedAsync(new DateTime(2026, 6, 2, 12, 0, 0, DateTimeKind.Utc));
        await AuditedAsync(new DateTime(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc), id);
        using var irene = app.Irene();
        var query = $"/operations/audit?Service=national-panel&Subject={id}&Action=CaseLookedAt";

        var usual = await irene.OpenAsync(query);
        var turned = await irene.OpenAsync($"{query}&sort=occurred");
        var file = await irene.OpenAsync($"{query}&sort=occurred&handler=csv");

        AssertOrder("2026-06-02", "2026-06-01", usual.Main);
        AssertOrder("2026-06-01", "2026-06-02", turned.Main);
        AssertOrder("2026-06-01", "2026-06-02", file.Html);
        Assert.Contains("<input type=\"hidden\" name=\"sort\" value=\"occurred\">", turned.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S")]
    [InlineData("---")]
    [InlineData("SIN-2")]
    public async Task Who_read_a_case_is_not_asked_with_less_than_a_case_can_be_told_by(string reference)
    {
        using var irene = app.Irene();

        var page = await irene.OpenAsync($"/operations/readers?reference={reference}");

        Assert.Contains("<a href=\"#Reference\">Enter at least 5 letters and digits of the reference</a>", page.Main,
            StringComparison.Ordinal);
        Assert.DoesNotContain("<table", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_of_a_case_are_found_by_its_reference_and_name_it()
    {
        var panelCase = await app.Panel.CaseAsync();
        await AuditedAsync(DateTime.UtcNow, panelCase.Id);
        using var irene = app.Irene();
        var typed = panelCase.Reference.ToLowerInvariant().Replace('-', ' ');

        var page = await irene.OpenAsync(
            $"/operations/audit?Service=national-panel&Reference={Uri.EscapeDataString(typed)}&Action=case+looked+at");
        var other = await irene.OpenAsync("/operations/audit?Service=national-panel&Reference=SIN-1999-00000");

        Assert.Contains("Case looked at", page.Main, StringComparison.Ordinal);
        Assert.Contains(panelCase.Reference, page.Main, StringComparison.Ordinal);
        Assert.Contains("The platform: test", page.Main, StringComparison.Ordinal);
        Assert.Contains("No entries match", other.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_read_a_case_stands_there_once_with_how_often()
    {
        var panelCase = await app.Panel.CaseAsync();
        var member = People.Member();
        await app.Panel.SignedInAs(member).GetStringAsync($"/api/national-panel/cases/{panelCase.Id}");
        await app.Panel.SignedInAs(member).GetStringAsync($"/api/national-panel/cases/{panelCase.Id}");
        using var irene = app.Irene();

        var page = await irene.OpenAsync($"/operations/readers?reference={panelCase.Reference}");
        var none = await irene.OpenAsync("/operations/readers?reference=SIN-1999-00000");

        Assert.Single(Regex.Matches(page.Main, $"data-label=\"Who\"[^>]*>{member.Subject}<"));
        Assert.Contains(">2</td>", page.Main, StringComparison.Ordinal);
        Assert.Contains("Notifications does not answer", page.Main, StringComparison.Ordinal);
        Assert.Contains("Nobody has read a case with that reference", none.Main, StringComparison.Ordinal);
    }

    static void AssertOrder(string first, string second, string text) =>
        Assert.InRange(text.IndexOf(first, StringComparison.Ordinal), 0, text.IndexOf(second, StringComparison.Ordinal));

    async Task<Guid> AuditedAsync(DateTime at, Guid? subject = null)
    {
        var id = subject ?? Guid.NewGuid();
        await app.Panel.Ask(db =>
        {
            db.Audit(CurrentUser.Process("test"), "CaseLookedAt", "PanelCase", id, "look at it", at);
            return db.SaveChangesAsync();
        });
        return id;
    }
}
