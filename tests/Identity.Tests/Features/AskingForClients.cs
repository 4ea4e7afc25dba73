using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

/// <summary>An approver asks for a program, an administrator grants it, and it asks for tokens.</summary>
public abstract class AskingForClients(MovedClock.App app) : Inviting(app)
{
    protected const string Clients = "/api/identity/clients";

    protected static AskForClientRequest Request() => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "Case system",
        Purpose = "Sends what social workers write in the case system.",
        Permissions = ["notify"],
    };

    protected async Task<(Model.Person Approver, HttpClient Http)> ApproverOfAsync(string organisation)
    {
        var approver = await App.PersonAsync(organisation, Roles.Approver);
        var http = App.Client();
        http.DefaultRequestHeaders.Authorization =
            new("Bearer", (await App.Browser().TokensOfAsync(approver.Email!, Given.Password)).AccessToken);
        return (approver, http);
    }

    protected static async Task<ClientDetails> AskAsync(HttpClient http, AskForClientRequest? request = null) =>
        await (await http.PostJsonAsync(Clients, request ?? Request())).ReadAsync<ClientDetails>();

    protected async Task GrantAsync(Guid id) =>
        await (await (await SignedInAsync(Roles.Administrator)).PostJsonAsync($"{Clients}/{id}/grant", new { })).ReadAsync<ClientDetails>();

    protected async Task<ClientDetails> GrantedAsync(HttpClient http, AskForClientRequest? request = null)
    {
        var asked = await AskAsync(http, request);
        await GrantAsync(asked.Id);
        return asked;
    }

    protected static Task<ClientDetails> ShowAsync(HttpClient http, Guid id) => http.GetAsync<ClientDetails>($"{Clients}/{id}");

    protected static async Task<NewClientSecret> SecretAsync(HttpClient http, Guid id) =>
        await (await http.PostJsonAsync($"{Clients}/{id}/secrets", new { })).ReadAsync<NewClientSecret>();

    protected Task<TokenAnswer> AskTokenAsync(NewClientSecret secret) => App.Client().TokensAsync(
        ("grant_type", "client_credentials"), ("client_id", secret.ClientId), ("client_secret", secret.Secret));

    protected async Task<TokenAnswer> TokenAsync(NewClientSecret secret)
    {
        var answer = await AskTokenAsync(secret);
        Assert.True(answer.Error is null, answer.Body.ToString());
        return answer;
    }
}
