using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Mail;

/// <summary>A service at GOV.UK Notify.</summary>
/// <param name="ApiKey"><c>Mail:GovukNotify:ApiKey</c>.</param>
/// <param name="TemplateId">
/// <c>Mail:GovukNotify:TemplateId</c>, a template whose subject is <c>((subject))</c> and whose message is <c>((body))</c>.
/// </param>
/// <param name="Address"><c>Mail:GovukNotify:Address</c>, where it is not the public one.</param>
public sealed record NotifySettings(string ApiKey, string TemplateId, Uri Address)
{
    static readonly Uri PublicAddress = new("https://api.notifications.service.gov.uk");

    public static NotifySettings? From(IConfigurationSection section)
    {
        if (section["ApiKey"] is not { Length: > 0 } key)
            return null;
        if (section["TemplateId"] is not { Length: > 0 } template || !Guid.TryParse(template, out _))
            throw new InvalidOperationException("Setting Mail:GovukNotify:TemplateId must be the id of a template.");
        return new NotifySettings(key, template, section.GetValue<Uri?>("Address") ?? PublicAddress);
    }
}
