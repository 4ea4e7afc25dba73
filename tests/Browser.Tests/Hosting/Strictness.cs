using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// What the answer to every page must say and hold, so that a browser runs nothing but our files and keeps nothing that is confidential.
/// </summary>
static partial class Strictness
{
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IResponse answer, bool signedIn)
    {
        var headers = await answer.AllHeadersAsync();
        string Header(string name) => headers.GetValueOrDefault(name, "");
        return
        [
            .. Broken().Where(problem => problem is not null).Select(problem => $"{new Uri(answer.Url).PathAndQuery}: {problem}"),
            .. Inline().Matches(await answer.TextAsync())
                .Select(found => $"{new Uri(answer.Url).PathAndQuery}: inline, so refused by the policy: {found.Value}"),
        ];

        IEnumerable<string?> Broken()
        {
            var policy = Header("content-security-policy").Split(';', StringSplitOptions.TrimEntries);
            yield return policy.Contains("default-src 'none'") && policy.Contains("frame-ancestors 'none'")
                && policy.Contains("base-uri 'none'")
                && policy.Any(rule => rule.StartsWith("form-action 'self'", StringComparison.Ordinal))
                && !policy.Any(rule => rule.Contains("unsafe", StringComparison.Ordinal)) ? null
                    : $"the policy is {Header("content-security-policy")}";
            yield return Header("x-content-type-options") == "nosniff" ? null : "the type may be guessed";
            yield return Header("referrer-policy") == "no-referrer" ? null : "links tell where they stood";
            yield return !signedIn || Header("cache-control").Contains("no-store", StringComparison.Ordinal) ? null
                : "what a signed-in person saw may be stored";
        }
    }

    [GeneratedRegex("""<script(?![^>]*\ssrc=)[^>]*>|<style\b[^>]*>|<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>|javascript:""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
