using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit;
using Safeguarding.TestKit.Hostile;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>Every field holding what it should not. What is refused is named, what is taken can be read and fits its column.</summary>
sealed partial class FieldWalk(Target target) : HostileWalk(target)
{
    /// <summary>Every field of every body.</summary>
    public async Task<IReadOnlyList<string>> FieldsAsync()
    {
        foreach (var row in Rows.Where(row => row.Method is "POST" or "PUT"))
        {
            if (await MakeAsync(row) is { Body: not null } call)
                await BodyAsync(row, call);
        }

        foreach (var row in Rows.Where(row => row.Method == "GET" && !row.Route.Contains('{')))
            await ReadAsync(row, row.Route, "afterwards");
        return Faults;
    }

    async Task BodyAsync(AccessRow row, Call call)
    {
        using var client = await ClientAsync(row);
        var measured = new HashSet<string>();
        foreach (var hostile in HostileBody.Of(call.Body!.GetType(), Valid(call)))
        {
            (call, var allowed) = await FieldAsync(row, call, client, hostile);
            if (allowed is not { } length || !measured.Add(hostile.Field))
                continue;
            // The longest that the rule lets through has to fit wherever it is stored.
            (call, allowed) = await FieldAsync(row, call, client, hostile.With($"\"{new string('x', length)}\""));
            if (allowed is not null)
                Faults.Add($"{row} {hostile.Field}: {length} characters are called too long as well");
        }
    }

    /// <returns>The call for the next field; and how long this one may be, where it was too long.</returns>
    async Task<(Call Call, int? Allowed)> FieldAsync(AccessRow row, Call call, HttpClient client, HostileBody hostile)
    {
        var json = call.Method == HttpMethod.Post && hostile.Field != "id" ? WithNewId(hostile.Json) : hostile.Json;
        var answer = await SendAsync(client, call, json);
        // What was taken before may stand in the way: then of another record.
        if (answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
        {
            answer.Dispose();
            call = (await MakeAsync(row))!;
            answer = await SendAsync(client, call, json);
        }

        using (answer)
        {
            var what = $"{row} {hostile.Field} = {Short(hostile.Value)}";
            if (!answer.IsSuccessStatusCode)
                return (call, await RefusedAsync(what, hostile.Field, answer));
            await TakenAsync(what, call.Address, json, answer);
            return (call, null);
        }
    }

    async Task<int?> RefusedAsync(string what, string field, HttpResponseMessage answer)
    {
        if (answer.StatusCode >= HttpStatusCode.InternalServerError || !IsProblem(answer))
        {
            Faults.Add($"{what}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
            return null;
        }

        var refusal = await answer.RefusalAsync();
        if (refusal.Status == 400 && refusal.Code == "invalid" && !refusal.Fields.Any(named => IsOf(field, named)))
            Faults.Add($"{what}: names {string.Join(", ", refusal.Fields)}");
        else if (refusal.Status == 400 && refusal.Code is not ("invalid" or "malformed-json"))
            Faults.Add($"{what}: {refusal.Code}");
        return refusal.MaxLengths.TryGetValue(field, out var length) ? length : null;
    }

    /// <summary>Whatever can be read by an id that was in the request still can.</summary>
    async Task TakenAsync(string what, string address, string json, HttpResponseMessage answer)
    {
        var ids = new HashSet<string>(Id().Matches(address + answer.Headers.Location).Select(match => match.Value));
        if (OwnId().Match(json) is { Success: true } own)
            ids.Add(own.Groups[1].Value);
        foreach (var row in Rows.Where(row => row.Method == "GET" && Parameter().Count(row.Route) == 1))
        {
            foreach (var id in ids)
                await ReadAsync(row, Parameter().Replace(row.Route, id), what);
        }
    }

    async Task ReadAsync(AccessRow row, string address, string what)
    {
        using var client = await ClientAsync(row);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode >= HttpStatusCode.InternalServerError)
            Faults.Add($"{what}: then {address} answers {(int)answer.StatusCode}");
    }

    static async Task<HttpResponseMessage> SendAsync(HttpClient client, Call call, string json)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address)
        {
            Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (call.IfMatch is { } version)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await client.SendAsync(request);
    }

    static string WithNewId(string json) => OwnId().Replace(json, $"{{\"id\":\"{Guid.CreateVersion7()}\"", 1);

    // The field itself, or one beside it which it now contradicts.
    static bool IsOf(string field, string named) => field.StartsWith(named, StringComparison.Ordinal)
        || named.StartsWith(field[..(field.LastIndexOf('.') + 1)], StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("""\A\{"id":"([0-9a-f-]{36})""" + "\"")]
    private static partial Regex OwnId();
}
