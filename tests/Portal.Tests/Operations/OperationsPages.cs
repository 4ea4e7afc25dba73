using Safeguarding.NationalPanel.Tests;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Operations;

/// <summary>The portal in front of the real panel service; the other services do not answer.</summary>
public sealed class OperationsPages(PanelApp panel) : IDisposable
{
    public PanelApp Panel => panel;

    public PortalHost Portal { get; } = new(new Dictionary<string,
        string>
    { ["national-panel"] = panel.Anonymous().BaseAddress!.ToString() });

    public Visitor Irene() => As(People.Administrator());

    public Visitor As(Person person) => Portal.VisitorAs(person, panel.TokenFor(person));

    /// <summary>A message as the keeper leaves it.</summary>
    public async Task<FailedMessage> FailedAsync()
    {
        var failed = new FailedMessage
        {
            Id = Guid.CreateVersion7(),
            Queue = "national-panel-incident-notified",
            MessageId = Guid.NewGuid(),
            MessageType = "Safeguarding.Contracts.Notifications.IncidentNotified",
            ContentType = "application/vnd.masstransit+json",
            Body = "{\"messageType\":[]}"u8.ToArray(),
            Headers = """{"publishId":"1"}""",
        };
        failed.Fail(new Failure(DateTime.UtcNow, Timed: true, "System.InvalidOperationException", "Safeguarding.NationalPanel.Consume()"));
        await panel.Ask(db =>
        {
            db.Add(failed);
            return db.SaveChangesAsync();
        });
        return failed;
    }

    public Task<FailedMessage> ReadAsync(Guid id) => panel.Ask(async db => (await db.FindAsync<FailedMessage>(id))!);

    public void Dispose() => Portal.Dispose();
}
