using System.Text.Json;

namespace Safeguarding.Notifications.Tests.Features;

public class DescriptionTests(NotificationsApp app)
{
    [Fact]
    public async Task The_interface_describes_itself_to_anyone()
    {
        var body = await app.Anonymous().GetStringAsync("/api/notifications/openapi.json", TestContext.Current.CancellationToken);

        using var document = JsonDocument.Parse(body);
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [
                "/api/notifications", "/api/notifications/drafts", "/api/notifications/drafts/shared",
                "/api/notifications/drafts/shared/{id}", "/api/notifications/drafts/{id}", "/api/notifications/drafts/{id}/handover",
                "/api/notifications/drafts/{id}/sharing", "/api/notifications/extract", "/api/notifications/nicknames",
                "/api/notifications/retention", "/api/notifications/shared", "/api/notifications/subject-requests",
                "/api/notifications/subject-requests/{id}", "/api/notifications/subject-requests/{id}/cases/{caseId}",
                "/api/notifications/subject-requests/{id}/closure", "/api/notifications/subject-requests/{id}/copy",
                "/api/notifications/subject-requests/{id}/extension", "/api/notifications/tasks", "/api/notifications/{id}",
                "/api/notifications/{id}/amendments", "/api/notifications/{id}/amendments/draft", "/api/notifications/{id}/attachments",
                "/api/notifications/{id}/attachments/{attachment}", "/api/notifications/{id}/deescalation",
                "/api/notifications/{id}/duplicates", "/api/notifications/{id}/erasure", "/api/notifications/{id}/erasure-postponements",
                "/api/notifications/{id}/identity-check", "/api/notifications/{id}/legal-hold", "/api/notifications/{id}/links",
                "/api/notifications/{id}/links/{other}",
                "/api/notifications/{id}/nickname", "/api/notifications/{id}/overview", "/api/notifications/{id}/partner-comments",
                "/api/notifications/{id}/receipt", "/api/notifications/{id}/recipients",
                "/api/notifications/{id}/recipients/{recipient}/acknowledgement", "/api/notifications/{id}/recipients/{recipient}/share",
                "/api/notifications/{id}/replacement/draft", "/api/notifications/{id}/retention", "/api/notifications/{id}/timeline",
                "/api/notifications/{id}/versions", "/api/notifications/{id}/versions/{number}", "/api/notifications/{id}/withdrawal",
            ],
            document.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).Where(IsOwn)
                .Order(StringComparer.Ordinal));
    }

    // What every service offers its operators is described in its own tests.
    static bool IsOwn(string path) =>
        !path.Contains("/audit", StringComparison.Ordinal) && !path.Contains("/failed-messages", StringComparison.Ordinal);
}
