using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeguarding.Client;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>
/// A member with a conflict of interest reads none of a case's papers, also not those that other services keep: on every page about a
/// notification the panel is asked first, and what it closes to the member is not there. On what is out of its remit the panel has no case
/// that could be closed.
/// </summary>
sealed class ClosedPapers(PanelClient panel, NotificationsClient notifications, CurrentUser person) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.RouteData.Values["notificationId"] is string address && Guid.TryParse(address, out var notification)
            && (person.Has(Roles.Member) || person.Has(Roles.Chair))
            && await IsClosedAsync(notification, context.HttpContext.RequestAborted))
            context.Result = new NotFoundResult();
        else
            await next();
    }

    async Task<bool> IsClosedAsync(Guid notification, CancellationToken ct) =>
        await panel.OfNotificationAsync(notification, ct) is null
        && await Part.OfAsync(notifications.OverviewAsync(notification, ct)) is not { Value.Summary.InPanelRemit: false };
}
