using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class ImportApproversTests(MovedClock.App app) : Inviting(app)
{
    const string Address = "/api/identity/organisations/first-approvers";
    const string Head = "organisation,name,email\n";

    [Fact]
    public async Task Good_rows_are_invited_and_the_others_are_named_by_their_line()
    {
        var (email, other) = (NewAddress(), NewAddress());
        var rows = await SendAsync(Head + $"""
            E06000052,"Jane ""Jo"" Doe, Director",{email}
            devon and cornwall police,Ann Other,{other}
            E99999999,Nobody Known,{NewAddress()}
            E06000052,,not-an-address

            E06000052,Same Again,{email.ToUpperInvariant()}
            """);

        Assert.Equal([2, 3, 4, 5, 7], rows.Select(row => row.Line));
        Assert.Equal("Jane \"Jo\" Doe, Director", rows[0].Name);
        Assert.Equal(["Cornwall Council", "Devon and Cornwall Police"], rows.Take(2).Select(row => row.Organisation));
        Assert.All(rows.Take(2), row => Assert.Equal(ApproverImportState.Invited, row.State));
        Assert.All(rows.Skip(2), row => Assert.Equal(ApproverImportState.Wrong, row.State));
        Assert.Equal(["unknown-organisation", "required", "invalid-email", "repeated"],
            rows.SelectMany(row => row.Problems).Select(problem => problem.Code));
        await LinkAsync(email);
        await LinkAsync(other);
        Assert.Equal(2, await CountAsync(email, other));
    }

    [Fact]
    public async Task A_check_invites_nobody_and_a_file_that_is_sent_again_invites_nobody_twice()
    {
        var email = NewAddress();
        var file = Head + $"E06000052,Jane Doe,{email}";

        var looked = await SendAsync(file, "?check=true");
        Assert.Equal(0, await CountAsync(email));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(file)));
        var again = await SendAsync(file);

        Assert.Equal(ApproverImportState.Invited, looked.Single().State);
        Assert.Equal(ApproverImportState.Known, again.Single().State);
        Assert.Equal(1, await CountAsync(email));
    }

    [Fact]
    public async Task Who_has_an_account_elsewhere_or_was_revoked_is_said_and_not_invited()
    {
        var elsewhere = await App.PersonAsync("Kent County Council", Roles.Partner);
        var email = NewAddress();
        await SendAsync(Head + $"E06000052,Jane Doe,{email}");
        var id = await App.Ask(db => db.Invitations.Where(row => row.Email == email).Select(row => row.Id).SingleAsync());
        await (await SignedInAsync(Roles.Administrator)).DeleteAsync(new Uri($"{Api}/{id}", UriKind.Relative));

        var rows = await SendAsync(Head + $"E06000052,Test Person,{elsewhere.Email}\nE06000052,Jane Doe,{email}");

        Assert.Equal(["of-another-organisation", "revoked"], rows.SelectMany(row => row.Problems).Select(problem => problem.Code));
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Row(','))] },
        { "UTF-16, as spreadsheets write it with tabs", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Row('\t'))] },
        { "the code page of Western Europe with semicolons", Encoding.Latin1.GetBytes(Row(';')) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Whatever_program_wrote_the_file_names_are_read_as_they_are(string what, byte[] file)
    {
        var row = (await SendAsync(file, "?check=true")).Single();

        Assert.True(row is { Name: "Zoë Nuñez", State: ApproverImportState.Invited }, $"{what}: {row}");
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("organisation,name\nE06000052,Jane", "missing-column")]
    [InlineData("organisation,name,email\n", "no-rows")]
    [InlineData("organisation,name,email\n\"E06000052,Jane,x@y.example", "not-csv")]
    [InlineData("PK\0\0\0binary", "not-text")]
    public async Task A_file_that_is_no_list_is_refused_as_a_whole(string file, string code)
    {
        var refusal = await (await PostAsync(Encoding.UTF8.GetBytes(file), "")).RefusalAsync();

        Assert.Equal((400, $"file: {code}"), (refusal.Status, Assert.Single(refusal.Faults)));
    }

    [Fact]
    public async Task A_file_of_too_many_rows_or_bytes_is_refused()
    {
        var many = await (await PostAsync(Encoding.UTF8.GetBytes(Head + string.Join('\n', Enumerable.Repeat("a,b,c", 1_001))), ""))
            .RefusalAsync();
        var large = await (await PostAsync(new byte[210_000], "")).RefusalAsync();

        Assert.Equal("file: too-many-rows", Assert.Single(many.Faults));
        Assert.Equal("file: too-large", Assert.Single(large.Faults));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_or_a_mail_would_take_for_a_header_is_text_or_an_error()
    {
        var rows = await SendAsync(Head
            + $"\"=cmd|' /C calc'!A0\",Jane,{NewAddress()}\nE06000052,\"Jane\r\nBcc: x@y.example\",{NewAddress()}\n"
            + $"E06000052,Jane,\"a@b.example\r\nBcc: x@y.example\"\n{new string('x', 3_000)},Jane,{NewAddress()}", "?check=true");

        Assert.Equal("unknown-organisation", Assert.Single(rows[0].Problems).Code);
        Assert.Equal("Jane Bcc: x@y.example", rows[1].Name);
        Assert.Equal("invalid-email", Assert.Single(rows[2].Problems).Code);
        Assert.Equal("unknown-organisation", Assert.Single(rows[3].Problems).Code);
    }

    static string Row(char separator) =>
        string.Join(separator, "organisation", "name", "email") + "\r\n"
            + string.Join(separator, "E06000052", "Zoë Nuñez", "zoe@cornwall.example") + "\r\n";

    Task<int> CountAsync(params string[] emails) => App.Ask(db => db.Invitations.CountAsync(row => emails.Contains(row.Email)));

    Task<IReadOnlyList<ApproverImportRow>> SendAsync(string file, string query = "") => SendAsync(Encoding.UTF8.GetBytes(file), query);

    async Task<IReadOnlyList<ApproverImportRow>> SendAsync(byte[] file, string query) =>
        (await (await PostAsync(file, query)).ReadAsync<ApproverImport>()).Rows;

    async Task<HttpResponseMessage> PostAsync(byte[] file, string query)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "approvers.csv" } };
        return await (await SignedInAsync(Roles.Administrator)).PostAsync(new Uri(Address + query, UriKind.Relative), form);
    }
}
