using Microsoft.AspNetCore.Authorization;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Subscriptions;

[AllowAnonymous]
public class UnsubscribePage(LibraryClient library) : LinkPage
{
    protected override Task<SubscriptionView?> ReadAsync(CancellationToken ct) => library.ToEndAsync(Token, ct);

    protected override Task<Answer<SubscriptionView>> PressAsync(CancellationToken ct) => library.EndAsync(Token, ct);
}
