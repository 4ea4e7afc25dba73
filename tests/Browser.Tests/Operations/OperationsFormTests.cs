using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Operations;

public class OperationsFormTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_filter_of_the_audit_that_cannot_be_is_named()
    {
        await using var irene = await fixture.SignedInAsync("irene.walsh", Screen.Narrow);

        await irene.OpenAsync("/operations/audit?Subject=a-name&From.Day=31&From.Month=2&From.Year=2026");

        await irene.IsToldOfAsync("Subject", "Enter the id of a record");
        await irene.IsToldOfAsync("From.Day", "From must be a real date");
    }

    [Fact]
    public async Task A_message_is_not_discarded_without_a_reason()
    {
        await fixture.FailMessageAsync();
        await using var irene = await fixture.SignedInAsync("irene.walsh", Screen.Narrow);
        await irene.OpenAsync(await FailureAsync(irene));
        await irene.OpenAsync($"{irene.Path}/discard");

        await irene.PressAsync("Discard the message");

        await irene.IsToldOfAsync("Reason", "Say why the message is discarded");
    }

    static Task<string> FailureAsync(Reader operatingPerson) => Eventually.Get(async () =>
    {
        await operatingPerson.OpenAsync("/operations/errors?service=national-panel");
        var links = operatingPerson.Page.Locator("main table a[href^='/operations/errors/national-panel/']");
        return await links.CountAsync() > 0 ? await links.First.GetAttributeAsync("href") : null;
    }, "the failed message is listed");
}
