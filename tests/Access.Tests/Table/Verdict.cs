using Safeguarding.Access.Tests.Hosting;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Access.Tests.Table;

/// <summary>Where table and services differ, each difference a sentence; nothing where they agree.</summary>
public static class Verdict
{
    static readonly HashSet<string> Known =
        [.. typeof(Policies).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    // OpenIddict checks the access token of this one by itself, before the endpoint is reached.
    const string CheckedByProtocol = "/connect/userinfo";

    public static IReadOnlyList<string> OfRows(IReadOnlyList<AccessRow> rows, IReadOnlyList<ServedEndpoint> served)
    {
        var listed = rows.Select(row => row.ToString()).ToList();
        var found = served.Select(endpoint => endpoint.ToString()).ToList();
        return
        [
            .. found.Except(listed).Select(endpoint => $"{endpoint} is not in access.csv"),
            .. listed.Except(found).Select(row => $"{row} is in access.csv, but no service has it"),
            .. listed.CountBy(row => row).Where(row => row.Value > 1).Select(row => $"{row.Key} is in access.csv {row.Value} times"),
        ];
    }

    public static IReadOnlyList<string> OfPolicies(IEnumerable<ServedEndpoint> served) =>
    [
        .. served.Where(endpoint => !endpoint.Open && (endpoint.Policies.Count == 0 || !endpoint.Policies.All(Known.Contains)))
            .Select(endpoint => $"{endpoint} neither has a policy of {nameof(Policies)} nor allows anonymous callers"),
    ];

    public static IReadOnlyList<string> OfAnonymous(IReadOnlyList<AccessRow> rows, IReadOnlyList<ServedEndpoint> served) =>
    [
        .. rows.Join(served, row => row.ToString(), endpoint => endpoint.ToString(), (row, endpoint) => (row, endpoint.Open))
            .Where(pair => pair.row.Route != CheckedByProtocol
                && pair.Open == (pair.row.Anonymous is AccessTable.NotSignedIn or AccessTable.SentToSignIn))
            .Select(pair => $"{pair.row} is {(pair.Open ? "open" : "closed")} to anonymous callers, access.csv says {pair.row.Anonymous}"),
    ];

    public static IReadOnlyList<string> OfAnswers(AccessRow row, IReadOnlyList<Answer> answers) => answers.Count == row.Cells.Count
        ?
        [
            .. Persona.All.Zip(row.Cells, answers).Where(seen => !seen.Third.Fits(seen.Second))
                .Select(seen => $"{row} as {seen.First.Column}: access.csv says {seen.Second}, the service {seen.Third}"),
        ]
        : throw new ArgumentException($"{answers.Count} answers cannot be compared with {row.Cells.Count} cells.", nameof(answers));
}
