using Safeguarding.Access.Tests.Calls;
using Safeguarding.Dissemination.Tests;
using Safeguarding.Identity.Tests;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.Notifications.Tests;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>All services at once, each as its own tests run it.</summary>
public sealed class Platform(
    NotificationsApp notifications, LocalInquiriesApp localInquiries, PanelApp panel, LibraryApp library, IdentityApp identity,
    PortalApp portal)
{
    internal IReadOnlyList<Target> Targets { get; } =
    [
        NotificationsCalls.Target(notifications),
        LocalInquiriesCalls.Target(localInquiries),
        PanelCalls.Target(panel),
        LibraryCalls.Target(library),
        new IdentityCalls(identity).Target(),
        PortalCalls.Target(portal),
    ];

    /// <summary>Everything that is served, pages included.</summary>
    internal IReadOnlyList<ServedEndpoint> Endpoints =>
        [.. Targets.SelectMany(target => target.Endpoints).DistinctBy(endpoint => endpoint.ToString())];

    /// <summary>What the table lists: the portal's pages and their files are walked by the portal's own tests.</summary>
    internal IReadOnlyList<ServedEndpoint> Listed =>
        [.. Endpoints.Where(endpoint => !(endpoint.Service == PortalCalls.Service && endpoint.IsForPages))];
}
