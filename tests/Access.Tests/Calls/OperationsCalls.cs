using Microsoft.EntityFrameworkCore;
using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.FailedMessages;

namespace Safeguarding.Access.Tests.Calls;

/// <summary>What every service lets an administrator do.</summary>
static class OperationsCalls
{
    /// <param name="ask">Works on the service's database.</param>
    public static IReadOnlyDictionary<string, Func<Task<Call>>> Of(string service, Func<Func<DbContext, Task<int>>, Task<int>> ask)
    {
        var api = $"/api/{service}/failed-messages";
        return new Dictionary<string, Func<Task<Call>>>
        {
            [$"GET {api}"] = async () => Call.Get($"{api}?limit=200") with { Shows = await FailedAsync(ask) },
            [$"GET {api}/{{id:guid}}"] = async () => Call.Get($"{api}/{await FailedAsync(ask)}"),
            [$"POST {api}/{{id:guid}}/replay"] = async () => Call.Post($"{api}/{await FailedAsync(ask)}/replay") with { IfMatch = 1 },
            [$"POST {api}/{{id:guid}}/discard"] = async () =>
                Call.Post($"{api}/{await FailedAsync(ask)}/discard",
                    new DiscardFailedMessageRequest { Reason = "A test." }) with
                { IfMatch = 1 },
            [$"POST /api/{service}/audit/verification"] = () => Task.FromResult(Call.Post($"/api/{service}/audit/verification")),
        };
    }

    static async Task<Guid> FailedAsync(Func<Func<DbContext, Task<int>>, Task<int>> ask)
    {
        var failed = new FailedMessage
        {
            Id = Guid.CreateVersion7(),
            Queue = "of-a-test",
            MessageId = Guid.NewGuid(),
            MessageType = "Test",
            ContentType = "application/json",
            Body = "{}"u8.ToArray(),
            Headers = "{}",
        };
        failed.Fail(new Failure(DateTime.UtcNow, Timed: true, "System.Exception", FailedIn: null));
        await ask(db =>
        {
            db.Add(failed);
            return db.SaveChangesAsync();
        });
        return failed.Id;
    }
}
