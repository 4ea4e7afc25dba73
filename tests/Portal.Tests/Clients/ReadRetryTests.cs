using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Tests.Clients;

public class ReadRetryTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_read_is_asked_again_while_its_service_restarts()
    {
        await using var service = await RestartingService.StartAsync(refusals: 2);

        Assert.Empty(await Panel(service).CriteriaAsync(Ct));
        Assert.Equal(3, service.Asked);
    }

    [Fact]
    public async Task A_change_is_asked_once_for_its_answer_may_be_what_was_lost()
    {
        await using var service = await RestartingService.StartAsync(refusals: 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => Panel(service).OpenAsync(new OpenNationalInquiryRequest(), Ct));
        Assert.Equal(1, service.Asked);
    }

    [Fact]
    public async Task A_service_that_stays_away_leaves_its_part_of_the_page_out()
    {
        await using var service = await RestartingService.StartAsync(refusals: int.MaxValue);

        Assert.True((await Part.OfAsync(Panel(service).CriteriaAsync(Ct))).IsAway);
    }

    static PanelClient Panel(RestartingService service) => new ServiceCollection()
        .AddServiceClients(client => client.ConfigureHttpClient(http => http.BaseAddress = service.Address))
        .BuildServiceProvider().GetRequiredService<PanelClient>();
}
