using System.IO.Compression;
using System.Net;
using Safeguarding.Notifications.Tests;
using Safeguarding.Portal.Pages.Operations.SubjectRequests;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Operations;

/// <summary>An administrator answers a person who asks what is held about them; the service behind the pages is the real one.</summary>
public sealed class SubjectRequestPageTests(NotificationsApp notifications) : IDisposable
{
    const string List = "/operations/subject-requests";

    readonly PortalHost _portal = new(new Dictionary<string, string>
    {
        ["notifications"] = notifications.Anonymous().BaseAddress!.ToString(),
    });

    [Fact]
    public async Task A_request_is_entered_decided_copied_and_closed()
    {
        var asking = new Asking(notifications);
        var sent = await notifications.SendAsync(asking.Notification());
        await asking.FoundAsync();
        var path = $"{List}/{asking.Id}";
        var casePath = $"{path}/cases/{sent.Id}";
        using var irene = As(People.Administrator());

        var before = await irene.OpenAsync(path);
        var page = await irene.OpenAsync(casePath);
        var unsure = await irene.SendAsync(page, casePath);
        var mother = Key(page.Main, "Adult 1: First names");
        var kept = await irene.SendAsync(page, casePath, ("IsSubject", "yes"), ("Out", mother),
            ($"Instead[{Key(page.Main, "What is known about the case")}]", "You were brought to hospital."));
        var again = await irene.OpenAsync(casePath);
        var copy = await irene.OpenAsync($"{path}?handler=copy");
        var closed = await irene.SendAsync(kept, $"{path}?handler=close", ("Outcome", "answered"));

        Assert.Contains($"href=\"{casePath}\"", before.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Save the copy", before.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#IsSubject\">Select whether it is about the person</a>", unsure.Main, StringComparison.Ordinal);
        Assert.Contains("Save the copy", kept.Main, StringComparison.Ordinal);
        Assert.Contains("You were brought to hospital.", again.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, copy.Status);
        Assert.DoesNotContain("children[0]", page.Main, StringComparison.Ordinal);
        Assert.Contains("A child was seriously harmed", page.Main, StringComparison.Ordinal);
        Assert.Contains("The person was sent a copy", closed.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_speaks_the_words_of_the_record()
    {
        var asking = new Asking(notifications);
        var sent = await notifications.SendAsync(asking.Notification());
        await asking.FoundAsync();
        await asking.RewordAsync(sent.Id);
        using var client = notifications.SignedInAs(People.Administrator());

        var made = CopyInWords.Of(await client.GetByteArrayAsync($"{asking.Path}/copy"), AreaRegister.OfReferenceFiles());

        await using var zip = new ZipArchive(new MemoryStream(made), ZipArchiveMode.Read);
        using var reader = new StreamReader(await zip.GetEntry($"{sent.Reference}.html")!.OpenAsync());
        var page = await reader.ReadToEndAsync();
        Assert.Contains("<dt>Kind of incident</dt><dd>A child was seriously harmed</dd>", page, StringComparison.Ordinal);
        Assert.Contains($"<dt>Child 1: Last name</dt><dd>{asking.LastName}</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Responsible area</dt><dd>Leeds</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Adult 1: First names</dt><dd>[left out]</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>You were brought to hospital.</dd>", page, StringComparison.Ordinal);
        Assert.NotNull(zip.GetEntry($"{sent.Reference}.json"));
    }

    [Fact]
    public async Task A_restricted_case_is_said_to_be_left_to_the_secretariat_and_not_opened()
    {
        var asking = new Asking(notifications);
        var open = await notifications.SendAsync(asking.Notification());
        var restricted = await notifications.SendAsync(asking.Notification());
        await asking.FoundAsync();
        await asking.RestrictAsync(restricted.Id);
        await asking.RewordAsync(open.Id);
        var path = $"{List}/{asking.Id}";
        using var irene = As(People.Administrator());

        var page = await irene.OpenAsync(path);
        var tried = await irene.OpenAsync($"{path}/cases/{restricted.Id}");

        Assert.Contains("A restricted case", page.Main, StringComparison.Ordinal);
        Assert.Contains("Not open to you", page.Main, StringComparison.Ordinal);
        Assert.Contains("1 restricted case is not in it either", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(restricted.Reference, page.Main, StringComparison.Ordinal);
        Assert.Equal(path, tried.Path);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_a_whole_one_is_in_the_register()
    {
        using var irene = As(People.Administrator());

        var form = await irene.OpenAsync($"{List}/new");
        var bare = await irene.SendAsync(form, $"{List}/new");
        var entered = await irene.SendAsync(form, $"{List}/new", ("LastName", "Somebodyelse"), ("FirstNames", "Ann"),
            ("ReceivedOn.Day", "2"), ("ReceivedOn.Month", "3"), ("ReceivedOn.Year", "2026"),
            ("BirthDate.Day", "31"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2001"));
        var work = await irene.OpenAsync("/work/overdue");

        Assert.Contains("<a href=\"#ReceivedOn\">Enter the day on which the request arrived</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#LastName\">Enter the last name, or an NHS number</a>", bare.Main, StringComparison.Ordinal);
        Assert.Contains("Ann Somebodyelse", entered.Main, StringComparison.Ordinal);
        Assert.Contains("Thursday 2 April 2026", entered.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebodyelse", (await irene.OpenAsync(List)).Main, StringComparison.Ordinal);
        Assert.Contains("Answer a person who asked what is held about them", work.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/new")]
    [InlineData("/0197e000-0000-7000-8000-000000000000")]
    public async Task Only_administrators_come_in(string path)
    {
        using var ruth = As(People.Secretariat());

        Assert.Equal(HttpStatusCode.Forbidden, (await ruth.OpenAsync(List + path)).Status);
    }

    public void Dispose() => _portal.Dispose();

    Visitor As(Person person) => _portal.VisitorAs(person, notifications.TokenFor(person));

    static string Key(string page, string path)
    {
        var row = page[..page.IndexOf($"Left out<span class=\"govuk-visually-hidden\">: {path}<", StringComparison.Ordinal)];
        var start = row.LastIndexOf("value=\"", StringComparison.Ordinal) + "value=\"".Length;
        return row[start..row.IndexOf('"', start)];
    }
}
