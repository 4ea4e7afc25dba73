using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests;

/// <summary>One write endpoint, ready to be written to, with a request that it would accept.</summary>
sealed record Target(HttpClient Client, HttpMethod Method, string Address, JsonNode Valid, int Version, Func<Task<string>> Read,
    string Before)
{
    public static readonly string[] Endpoints = ["triage", "decisions", "inquiries", "publication", "meetings", "meeting", "agenda", "add",
        "owner", "conflicts", "reviewers", "reviewer", "removal"];

    static readonly ConcurrentDictionary<string, Task<Target>> Made = [];

    /// <summary>One for all bad requests: what each of them must leave unchanged may as well stay.</summary>
    public static Task<Target> OfAsync(string endpoint, PanelApp app) => Made.GetOrAdd(endpoint, _ => MakeAsync(endpoint, app));

    static async Task<Target> MakeAsync(string endpoint, PanelApp app)
    {
        if (endpoint == "publication")
        {
            var inquiry = await app.InquiryAsync();
            var address = $"/api/national-panel/inquiries/{inquiry.Id}";
            return await MakeAsync(app.Secretariat(), HttpMethod.Post, $"{address}/publication", Given.Report(), inquiry.Version,
                () => app.Secretariat().GetStringAsync(address));
        }

        if (endpoint is "meetings" or "meeting" or "agenda" or "add")
            return await OfMeetingAsync(endpoint, app);
        if (endpoint is "reviewers" or "reviewer" or "removal")
            return await OfReviewerAsync(endpoint, app);

        var panelCase = await (endpoint == "inquiries" ? app.DecidedCaseAsync(PanelOutcome.NationalInquiry) : app.ReviewedCaseAsync());
        var read = () => app.Secretariat().GetStringAsync($"/api/national-panel/cases/{panelCase.Id}");
        return await (endpoint switch
        {
            "triage" => MakeAsync(app.Secretariat(), HttpMethod.Put, Of(panelCase, endpoint), Given.Triage(), panelCase.Version, read),
            "decisions" => MakeAsync(app.Member(), HttpMethod.Post, Of(panelCase, endpoint),
                Given.Decision(PanelOutcome.AgreePracticeReview), panelCase.Version, read),
            "owner" => MakeAsync(app.Secretariat(), HttpMethod.Post, "/api/national-panel/cases/owner",
                new GiveCasesRequest { CaseIds = [panelCase.Id], Owner = Given.Triage().Owner }, panelCase.Version, read),
            "conflicts" => MakeAsync(app.Member(), HttpMethod.Post, Of(panelCase, endpoint),
                new DeclareConflictRequest { Reason = "A cousin." }, panelCase.Version, read),
            _ => MakeAsync(app.Secretariat(), HttpMethod.Post, "/api/national-panel/inquiries", Given.Inquiry(panelCase), panelCase.Version,
                read),
        });
    }

    static async Task<Target> OfMeetingAsync(string endpoint, PanelApp app)
    {
        var meeting = await app.MeetingAsync();
        var address = $"/api/national-panel/meetings/{meeting.Id}";
        var read = () => app.Secretariat().GetStringAsync(address);
        return await (endpoint switch
        {
            "meetings" => MakeAsync(app.Secretariat(), HttpMethod.Post, "/api/national-panel/meetings", Given.Meeting(),
                meeting.Version, read),
            "add" => MakeAsync(app.Secretariat(), HttpMethod.Post, $"{address}/agenda",
                new AddToAgendaRequest { CaseIds = [(await app.CaseAsync()).Id] }, meeting.Version, read),
            "meeting" => MakeAsync(app.Secretariat(), HttpMethod.Put, address, Given.Held(), meeting.Version, read),
            _ => MakeAsync(app.Secretariat(), HttpMethod.Put, $"{address}/agenda", new SetAgendaRequest { CaseIds = [] }, meeting.Version,
                read),
        });
    }

    static async Task<Target> OfReviewerAsync(string endpoint, PanelApp app)
    {
        var reviewer = await app.ReviewerAsync();
        var address = $"/api/national-panel/reviewers/{reviewer.Id}";
        var read = () => app.Secretariat().GetStringAsync(address);
        return await (endpoint switch
        {
            "reviewers" => MakeAsync(app.Secretariat(), HttpMethod.Post, "/api/national-panel/reviewers", Given.Reviewer(),
                reviewer.Version, read),
            "reviewer" => MakeAsync(app.Secretariat(), HttpMethod.Put, address,
                new DescribeReviewerRequest { Name = "New", Expertise = "New." }, reviewer.Version, read),
            _ => MakeAsync(app.Secretariat(), HttpMethod.Post, $"{address}/removal", new RemoveReviewerRequest { Reason = "Retired." },
                reviewer.Version, read),
        });
    }

    /// <summary>The same endpoint of another record.</summary>
    public Target Elsewhere(Guid id) => this with { Address = string.Join('/', [.. Address.Split('/')[..^2], id, Address.Split('/')[^1]]) };

    public async Task<HttpResponseMessage> SendAsync(
        string body, int? version, string? ifMatch = null, string mediaType = "application/json")
    {
        using var request = new HttpRequestMessage(Method, Address) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        if (ifMatch is not null || version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch ?? $"\"{version}\"");
        return await Client.SendAsync(request);
    }

    public async Task UnchangedAsync() => Assert.Equal(Before, await Read());

    static string Of(CaseDetails panelCase, string endpoint) => $"/api/national-panel/cases/{panelCase.Id}/{endpoint}";

    static async Task<Target> MakeAsync<T>(
        HttpClient client, HttpMethod method, string address, T valid, int version, Func<Task<string>> read) =>
        new(client, method, address, JsonSerializer.SerializeToNode(valid, Json.Options)!, version, read, await read());
}
