using Microsoft.Data.Sqlite;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Killed;

public sealed class NotificationsProcess() : ServiceProcess("notifications", "notifications-db", "Safeguarding.Notifications.dll")
{
    readonly Person _council = People.NotifierOf(People.Leeds);

    public HttpClient Notifier() => SignedInAs(_council);

    public async Task<IReadOnlyList<SendNotificationRequest>> SendAsync(int number)
    {
        using var council = Notifier();
        var sent = Enumerable.Range(0, number).Select(_ => Given.Notification()).ToList();
        foreach (var request in sent)
            (await council.PostJsonAsync("/api/notifications", request)).EnsureSuccessStatusCode();
        return sent;
    }

    /// <summary>
    /// The same request of all at once, and a kill as soon as the first is answered, which comes before the last is. Says which were
    /// answered; of the others nobody knows.
    /// </summary>
    public async Task<IReadOnlyList<bool>> KilledDuringAsync(
        IReadOnlyList<SendNotificationRequest> sent, Func<SendNotificationRequest, Task<HttpResponseMessage>> request)
    {
        var asked = sent.Select(one => IsAnsweredAsync(request(one))).ToList();
        await await Task.WhenAny(asked);
        await KillAsync();
        var answered = await Task.WhenAll(asked);
        await StartAsync();
        Assert.Contains(false, answered);
        return answered;
    }

    /// <summary>What a question to the database answers, for what nothing else shows.</summary>
    public async Task<long> CountAsync(string rows)
    {
        await using var connection = new SqliteConnection($"{Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {rows}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    static async Task<bool> IsAnsweredAsync(Task<HttpResponseMessage> request)
    {
        try
        {
            using var answer = await request;
            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException lost) when (lost.StatusCode is null)
        {
            return false;
        }
    }
}
