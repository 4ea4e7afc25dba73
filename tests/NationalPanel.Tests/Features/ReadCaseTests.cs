using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class ReadCaseTests(PanelApp app)
{
    [Fact]
    public async Task A_case_is_the_same_by_its_id_and_by_its_notification()
    {
        var byNotification = await app.CaseAsync();

        var response = await app.Member().GetAsync($"/api/national-panel/cases/{byNotification.Id}");

        Assert.Equal($"\"{byNotification.Version}\"", response.Headers.ETag!.Tag);
        Assert.Equivalent(byNotification, await response.ReadAsync<CaseDetails>(), strict: true);
        Assert.Equal((2, People.Kent), (byNotification.NumberOfChildren, Assert.Single(byNotification.OtherAreaCodes)));
    }

    [Fact]
    public async Task Every_reading_is_recorded_with_who_read()
    {
        var panelCase = await app.CaseAsync();
        var reader = People.Chair();

        await app.SignedInAs(reader).GetAsync($"/api/national-panel/cases/{panelCase.Id}");
        await app.SignedInAs(reader).GetAsync($"/api/national-panel/cases/{panelCase.Id}/decisions");

        var readings = await app.Ask(db => db.Set<AuditEntry>()
            .Where(entry => entry.SubjectId == panelCase.Id && entry.ActorId == reader.Subject).ToListAsync());
        Assert.Equal(["read decisions", "read panel case"], readings.Select(entry => entry.Reason).Order());
        Assert.All(readings, entry => Assert.Equal("CaseRead", entry.Action));
    }

    [Theory]
    [InlineData("cases/{0}")]
    [InlineData("cases/by-notification/{0}")]
    [InlineData("cases/{0}/decisions")]
    [InlineData("inquiries/{0}")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var response = await app.Secretariat().GetAsync("/api/national-panel/" + string.Format(null, path, Guid.CreateVersion7()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("not-found", (await response.RefusalAsync()).Code);
    }
}
