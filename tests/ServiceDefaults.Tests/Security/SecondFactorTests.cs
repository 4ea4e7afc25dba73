using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Security;

public class SecondFactorTests(NotesFixture fixture)
{
    static readonly Person Notifier = People.NotifierOf(People.Leeds);

    public static TheoryData<string, Person, int> Callers { get; } = new()
    {
        { "a code", Notifier with { Methods = ["pwd", "otp"] }, 200 },
        { "a passkey", Notifier with { Methods = ["hwk", "mfa"] }, 200 },
        { "a password alone", Notifier with { Methods = ["pwd"] }, 403 },
        { "an issuer that does not say", Notifier with { Methods = [] }, 403 },
        { "an analyst's password", People.Analyst() with { Methods = ["pwd"] }, 403 },
        { "a role that reads no case", People.Editor() with { Methods = ["pwd"] }, 200 },
        { "a client by its secret", Notifier with { Methods = [], IsClient = true }, 200 },
    };

    [Theory]
    [MemberData(nameof(Callers))]
    public async Task Whoever_reads_cases_needs_a_second_factor_whatever_the_policy(string how, Person caller, int status)
    {
        var http = fixture.Notes.Client(fixture.Issuer.TokenFor(caller, "notes"));

        var answer = await http.PostJsonAsync("/notes", new { id = Guid.CreateVersion7(), text = how });

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
