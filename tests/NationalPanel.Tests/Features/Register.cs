using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Changes of the register, as the secretariat records them.</summary>
static class Register
{
    public const string Root = "/api/national-panel/areas";

    public static DateOnly Tomorrow => Given.Today.AddDays(1);

    public static ChangeRegisterRequest Change(RegisterChangeKind kind) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        From = Tomorrow,
        Reason = "Structural changes order",
    };

    public static async Task<RegisterChangeOutcome> RecordedAsync(this PanelApp app, ChangeRegisterRequest request) =>
        await (await app.SendChangeAsync(request)).ReadAsync<RegisterChangeOutcome>();

    public static Task<HttpResponseMessage> SendChangeAsync(this PanelApp app, ChangeRegisterRequest request, bool check = false) =>
        app.Secretariat().PostJsonAsync($"{Root}/changes{(check ? "?check=true" : "")}", request);

    /// <summary>One area as the register answers it for tomorrow.</summary>
    public static async Task<AreaOnDate> AreaTomorrowAsync(this PanelApp app, string code) =>
        Assert.Single(await app.Anonymous().GetAsync<List<AreaOnDate>>($"{Root}?on={Tomorrow:O}"), area => area.Code == code);

    public static async Task<RegisteredBody> ToldAsync(this PanelApp app, string code) =>
        (await app.Bus.PublishedAsync<AreaRegisterChanged>(told => told.Body.Code == code)).Body;
}
