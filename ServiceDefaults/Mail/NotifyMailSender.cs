using System.Text.RegularExpressions;
using Notify.Client;
using Notify.Exceptions;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>Sends by GOV.UK Notify, which writes its own page around the text and keeps its own list of how to stop.</summary>
public sealed partial class NotifyMailSender : IMailSender, IDisposable
{
    readonly HttpClient _http;
    readonly NotificationClient _client;
    readonly string _template;

    public NotifyMailSender(NotifySettings settings, TimeSpan timeout)
    {
        _http = new HttpClient { Timeout = timeout };
        _client = new NotificationClient(new HttpClientWrapper(_http), settings.ApiKey);
        // The package's client has set the public address.
        _http.BaseAddress = settings.Address;
        _template = settings.TemplateId;
    }

    public async Task<MailOutcome> SendAsync(Email email, CancellationToken ct)
    {
        try
        {
            var words = new Dictionary<string, object> { ["subject"] = email.Subject, ["body"] = email.Text };
            // The package keeps its thread until there is an answer, and cannot be cancelled; its requests end with the timeout.
            await Task.Run(() => _client.SendEmailAsync(email.To, _template, words, clientReference: email.Name), ct).WaitAsync(ct);
            return MailOutcome.Accepted;
        }
        catch (NotifyClientException refusal)
        {
            var status = Status().Match(refusal.Message).Groups[1].Value;
            var result = IsNoSuchMailbox(status, refusal.Message) ? MailResult.NoSuchMailbox : MailResult.TryAgain;
            return new MailOutcome(result, $"Notify{status}");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return MailOutcome.TryAgain(exception);
        }
    }

    public void Dispose() => _http.Dispose();

    static bool IsNoSuchMailbox(string status, string message) =>
        status == "400" && message.Contains("email_address", StringComparison.Ordinal);

    [GeneratedRegex(@"[Ss]tatus code (\d+)")]
    private static partial Regex Status();
}
