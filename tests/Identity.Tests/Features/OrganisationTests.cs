using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class OrganisationTests(MovedClock.App app) : Inviting(app)
{
    const string Organisations = "/api/identity/organisations";

    [Fact]
    public async Task An_organisation_is_found_by_name_kind_area_and_whether_it_has_an_approver()
    {
        var administrator = await SignedInAsync(Roles.Administrator);

        Assert.Contains("Leeds City Council", await NamesAsync(administrator, "?q=leeds%20city"));
        Assert.Contains("West Yorkshire Police", await NamesAsync(administrator, "?kind=police&area=E08000035"));
        Assert.Contains("West Yorkshire Police", await NamesAsync(administrator, "?kind=police&area=calderdale"));
        Assert.DoesNotContain("Leeds City Council", await NamesAsync(administrator, "?kind=police&area=E08000035"));
        Assert.DoesNotContain("Leeds City Council", await NamesAsync(administrator, "?state=no-approver&q=leeds"));
        Assert.Contains("Northumbria Police", await NamesAsync(administrator, "?state=no-approver&q=northumbria"));
        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.GetAsync(
            new Uri($"{Organisations}/details?kind=parish", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_list_goes_on_where_the_page_before_ended()
    {
        var administrator = await SignedInAsync(Roles.Administrator);

        var names = new List<string>();
        string? after = "";
        while (after is not null)
        {
            var page = await administrator.GetAsync<Page<OrganisationDetails>>($"{Organisations}/details?limit=60&after={after}");
            names.AddRange(page.Items.Select(row => row.Name));
            after = page.Next;
        }

        Assert.InRange(names.Count, 200, 1_000);
        Assert.Equal(names.Count, await CountAsync());

        Task<int> CountAsync() => App.Ask(db => Task.FromResult(db.Organisations.Count()));
    }

    [Fact]
    public async Task One_that_is_not_in_the_register_is_added_once_renamed_and_ended()
    {
        var administrator = await SignedInAsync(Roles.Administrator);
        var added = await AddAsync(administrator);
        var again = await (await administrator.PostJsonAsync(Organisations, Request(added))).ReadAsync<OrganisationDetails>();
        Assert.Equal(added.Id, again.Id);
        Assert.Equal("name-in-use", (await (await administrator.PostJsonAsync(Organisations,
            Request(added) with { Id = Guid.CreateVersion7() })).RefusalAsync()).Code);
        await InviteToAsync(administrator, added.Id);

        var renamed = await (await administrator.PutJsonAsync($"{Organisations}/{added.Id}/name",
            new RenameOrganisationRequest { Name = added.Name + " for England" }, added.Version)).ReadAsync<OrganisationDetails>();
        var stale = await (await administrator.PutJsonAsync($"{Organisations}/{added.Id}/name",
            new RenameOrganisationRequest { Name = "Stale" }, added.Version)).RefusalAsync();
        var ended = await (await administrator.PostJsonAsync($"{Organisations}/{added.Id}/end",
            new EndOrganisationRequest { Reason = "Merged." }, renamed.Version)).ReadAsync<OrganisationDetails>();

        Assert.EndsWith("for England", renamed.Name, StringComparison.Ordinal);
        Assert.Equal("stale-version", stale.Code);
        Assert.NotNull(ended.EndedOn);
        Assert.Equal(0, ended.InvitedApprovers);
        Assert.Equal("not-allowed", (await (await administrator.PostJsonAsync(Api, Invitation(added.Id))).RefusalAsync()).Code);
        Assert.Equal(["OrganisationAdded", "OrganisationRenamed", "OrganisationEnded"], await App.AuditOfAsync(added.Id));
    }

    [Fact]
    public async Task One_with_people_goes_on_and_one_of_the_register_is_changed_there()
    {
        var administrator = await SignedInAsync(Roles.Administrator);
        var added = await AddAsync(administrator);
        await App.PersonAsync(added.Name, Roles.Approver);
        var leeds = (await ListAsync(administrator, "?q=leeds%20city")).Single();
        var reason = new EndOrganisationRequest { Reason = "Merged." };

        var inUse = await (await administrator.PostJsonAsync($"{Organisations}/{added.Id}/end", reason, added.Version)).RefusalAsync();
        var registered = await (await administrator.PostJsonAsync($"{Organisations}/{leeds.Id}/end", reason, leeds.Version)).RefusalAsync();
        var council = await (await administrator.PostJsonAsync(Organisations,
            Request(added) with { Id = Guid.CreateVersion7(), Kind = OrganisationType.Council })).RefusalAsync();

        Assert.Equal("organisation-in-use", inUse.Code);
        Assert.Equal("in-register", registered.Code);
        Assert.Equal("kind: in-register", Assert.Single(council.Faults));
    }

    [Fact]
    public async Task When_the_last_approver_leaves_every_administrator_is_told_once_and_the_list_shows_it()
    {
        var administrator = await SignedInAsync(Roles.Administrator);
        var organisation = await AddAsync(administrator);
        var approver = await App.PersonAsync(organisation.Name, Roles.Approver);
        var told = await App.PersonAsync("Kent County Council", Roles.Administrator);
        await App.PersonAsync(organisation.Name, Roles.Partner);

        for (var time = 0; time < 2; time++)
            await (await administrator.PostJsonAsync($"/api/identity/people/{approver.Id}/leave",
                new RecordLeavingRequest { Reason = "Moved on." })).ReadAsync<PersonSummary>();

        var mail = await App.NoticeAsync(told);
        Assert.Contains($"organisations/{organisation.Id}", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(organisation.Name, mail, StringComparison.Ordinal);
        Assert.Contains(organisation.Name, await NamesAsync(administrator, "?state=no-approver"));
        await App.LeaveAsync(told);
    }

    [Fact]
    public async Task An_invitation_stays_good_after_whoever_sent_it_has_left()
    {
        var approver = await App.PersonAsync("Kent County Council", Roles.Approver);
        var http = App.Client();
        http.DefaultRequestHeaders.Authorization =
            new("Bearer", (await App.Browser().TokensOfAsync(approver.Email!, Given.Password)).AccessToken);
        var email = NewAddress();
        await (await http.PostJsonAsync(Api, Request(email))).ReadAsync<InvitationSummary>();
        var link = await LinkAsync(email);

        await (await (await SignedInAsync(Roles.Administrator)).PostJsonAsync($"/api/identity/people/{approver.Id}/leave",
            new RecordLeavingRequest { Reason = "Moved on." })).ReadAsync<PersonSummary>();

        Assert.Equal(HttpStatusCode.OK, (await App.Browser().GetAsync(link)).StatusCode);
    }

    static async Task<OrganisationDetails> AddAsync(HttpClient administrator) =>
        await (await administrator.PostJsonAsync(Organisations, new AddOrganisationRequest
        {
            Id = Guid.CreateVersion7(),
            Name = $"Inspectorate {Guid.NewGuid():N}",
            Kind = OrganisationType.Inspectorate,
        })).ReadAsync<OrganisationDetails>();

    static AddOrganisationRequest Request(OrganisationDetails added) => new() { Id = added.Id, Name = added.Name, Kind = added.Kind };

    static InvitePersonRequest Invitation(Guid organisation) =>
        Request(NewAddress()) with { Roles = [Roles.Approver], OrganisationId = organisation };

    static async Task InviteToAsync(HttpClient administrator, Guid organisation) =>
        await (await administrator.PostJsonAsync(Api, Invitation(organisation))).ReadAsync<InvitationSummary>();

    static async Task<IReadOnlyList<OrganisationDetails>> ListAsync(HttpClient administrator, string query) =>
        (await administrator.GetAsync<Page<OrganisationDetails>>($"{Organisations}/details{query}&limit=200")).Items;

    static async Task<List<string>> NamesAsync(HttpClient administrator, string query) =>
        [.. (await ListAsync(administrator, query)).Select(row => row.Name)];
}
