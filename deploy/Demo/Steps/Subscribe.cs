using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record Subscribe(SubscriberPlan Plan, Guid Reader) : Step(Plan.AskedAt, Reader)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        if (MailFolder.ConfirmationFor(Plan.Email, platform.MailFolder) is not null)
            return;
        await platform.Anyone.Library.SubscribeAsync(new SubscribeRequest { Email = Plan.Email, Themes = Plan.Themes }, ct).TakenAsync();
        await Platform.ArrivedAsync(() =>
            Task.FromResult(MailFolder.ConfirmationFor(Plan.Email, platform.MailFolder)), "a confirmation mail", ct);
    }
}
