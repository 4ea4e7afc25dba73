using System.Text;
using Safeguarding.Portal.Tests.SignIn;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.OrganisationPages;

/// <summary>An administrator sets an installation up: organisations and their first approvers.</summary>
[Collection(nameof(SignInApp))]
public sealed class OrganisationsTests(SignInApp app)
{
    [Fact]
    public async Task The_list_shows_who_has_no_approver_and_an_organisation_leads_to_inviting_one()
    {
        using var irene = await IreneAsync();

        var list = await irene.OpenAsync("/organisations?Q=Devon+and+Cornwall");
        var id = Between(list.Main, "/organisations/", "\"", after: "Devon and Cornwall Police");
        var page = await irene.OpenAsync($"/organisations/{id}");
        var invite = await irene.OpenAsync($"/people/invite?organisation={id}&role=approver");

        Assert.Contains("No approver", list.Main, StringComparison.Ordinal);
        Assert.Contains("Cornwall (E06000052)", page.Main, StringComparison.Ordinal);
        Assert.Contains($"/people/invite?organisation={id}", page.Main, StringComparison.Ordinal);
        Assert.Contains($"selected=\"selected\" value=\"{id}\"", invite.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dashboard_leads_to_those_without_an_approver_and_the_demo_partners_have_one()
    {
        using var irene = await IreneAsync();

        var dashboard = await irene.OpenAsync("/dashboard");
        var lacking = await irene.OpenAsync("/organisations?State=no-approver&Q=West+Yorkshire");

        Assert.Matches("href=\"/organisations\\?State=no-approver\">[^<]*organisations have no approver</a>", dashboard.Main);
        Assert.DoesNotContain("West Yorkshire Police", lacking.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS West Yorkshire", lacking.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_narrowed_and_taken_away_as_a_file()
    {
        using var irene = await IreneAsync();

        var forces = await irene.OpenAsync("/organisations?Kind=police&Area=leeds");
        var file = await irene.OpenAsync("/organisations?handler=csv");

        Assert.Contains("West Yorkshire Police", forces.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeds City Council", forces.Main, StringComparison.Ordinal);
        Assert.Contains("Name,Code,No approver", file.Html, StringComparison.Ordinal);
        Assert.Contains("E08000035", file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_is_added_renamed_and_ended()
    {
        using var irene = await IreneAsync();
        var name = $"Inspectorate {Guid.NewGuid():N}";

        var added = await irene.SendAsync("/organisations/add", ("Name", name), ("Kind", "inspectorate"));
        var renamed = await irene.SendAsync($"{added.Path}/name", ("Name", name + " of England"));
        var ended = await irene.SendAsync($"{added.Path}/end", ("Reason", "Merged."));

        Assert.Contains("Now invite its first approver", added.Main, StringComparison.Ordinal);
        Assert.Contains(name + " of England", renamed.Main, StringComparison.Ordinal);
        Assert.Contains("The organisation has ended", ended.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_answers_are_named_beside_their_fields()
    {
        using var irene = await IreneAsync();

        var page = await irene.SendAsync("/organisations/add");

        Assert.Contains("href=\"#Name\">Enter the name<", page.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Kind\">Select what it is<", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_looked_at_first_and_then_invites_its_good_rows()
    {
        using var irene = await IreneAsync();
        var email = $"{Guid.NewGuid():N}@invited.example";

        var looked = await irene.UploadAsync("/organisations/import", "Upload",
            Encoding.UTF8.GetBytes($"organisation,name,email\nE06000052,Jane Doe,{email}\nE99999999,Nobody,x@y.example"));
        Assert.Empty(MailFolder.To(app.MailFolder, email));
        var done = await irene.SendAsync(looked, "/organisations/import?handler=Invite");

        Assert.Contains("There is no organisation of this code or name.", looked.Main, StringComparison.Ordinal);
        Assert.Contains("Invite 1 person", looked.Main, StringComparison.Ordinal);
        Assert.Contains("1 of 2 rows were invited", done.Main, StringComparison.Ordinal);
        await Eventually.True(() => Task.FromResult(MailFolder.To(app.MailFolder, email).Count == 1), "the mail is there");
    }

    [Fact]
    public async Task A_file_that_is_none_is_said_beside_the_field()
    {
        using var irene = await IreneAsync();

        var none = await irene.UploadAsync("/organisations/import", "Upload", "PK\0\0"u8.ToArray());
        var large = await irene.UploadAsync("/organisations/import", "Upload", new byte[500_000]);

        Assert.Contains("href=\"#Upload\">The file is not text", none.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Upload\">The file must be 200 kB or smaller<", large.Main, StringComparison.Ordinal);
    }

    async Task<Visitor> IreneAsync()
    {
        var irene = app.Portal.Visitor();
        await irene.SignInAsync(DemoPerson.Irene);
        return irene;
    }

    static string Between(string text, string before, string behind, string after)
    {
        var end = text.IndexOf(after, StringComparison.Ordinal);
        var start = text.LastIndexOf(before, end, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(behind, start, StringComparison.Ordinal)];
    }
}
