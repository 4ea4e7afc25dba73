using System.Diagnostics;
using System.Text.RegularExpressions;
using OpenTelemetry;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>The token of a link in an e-mail is a key: spans keep the address without it, whoever calls and whoever answers.</summary>
sealed partial class LinkTokens : BaseProcessor<Activity>
{
    static readonly string[] Addresses = ["url.path", "url.full"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Addresses)
            if (data.GetTagItem(tag) is string address && Link().IsMatch(address))
                data.SetTag(tag, Link().Replace(address, "$1{token}"));
    }

    [GeneratedRegex("(/(?:subscriptions/(?:confirm|unsubscribe)|invitations)/)[^/?]+")]
    private static partial Regex Link();
}
