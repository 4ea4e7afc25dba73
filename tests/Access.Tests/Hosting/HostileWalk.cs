using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit;
using Safeguarding.TestKit.Hostile;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>
/// Every request that a service takes, with every field holding what it should not. What is refused is named, what is taken can be read.
/// </summary>
sealed partial class HostileWalk(Target target)
{
    readonly List<string> _faults = [];
    readonly IReadOnlyList<AccessRow> _rows = [.. AccessTable.Rows.Where(row => row.Service == target.Service)];

    /// <summary>Every field of every body.</summary>
    public async Task<IReadOnlyList<string>> FieldsAsync()
    {
        foreach (var row in _rows.Where(row => row.Method is "POST" or "PUT"))
        {
            if (await MakeAsync(row) is { Body: not null } call)
                await BodyAsync(row, call);
        }

        foreach (var row in _rows.Where(row => row.Method == "GET" && !row.Route.Contains('{')))
            await ReadAsync(row, row.Route, "afterwards");
        return _faults;
    }

    /// <summary>Every parameter of every address: those of a list by their names, the others by their place.</summary>
    public async Task<IReadOnlyList<string>> AddressesAsync()
    {
        foreach (var row in _rows.Where(row => row.Method != ServedEndpoint.AnyMethod))
        {
            using var client = await ClientAsync(row);
            foreach (var hostile in HostileRequests.Parameters)
            {
                // The server itself refuses a path with a NUL.
                var route = Parameter().Replace(row.Route, hostile.Replace("%00", "%01", StringComparison.Ordinal));
                foreach (var address in NamesOf(row).Select(name => $"{route}?{name}={hostile}").Append($"{route}?{hostile}={hostile}"))
                    await AnswersAsync($"{row} at {Short(address)}", client, new HttpRequestMessage(new HttpMethod(row.Method), address));
            }
        }

        return _faults;
    }

    /// <summary>Every header that is read, and bodies that are none.</summary>
    public async Task<IReadOnlyList<string>> RequestsAsync()
    {
        foreach (var row in _rows.Where(row => row.Method is "POST" or "PUT" or "DELETE"))
        {
            if (await MakeAsync(row) is { } call)
                await RequestsAsync(row, call);
        }

        return _faults;
    }

    async Task RequestsAsync(AccessRow row, Call call)
    {
        using var client = await ClientAsync(row);
        var valid = call.Body is null ? "{}" : Valid(call).ToJsonString();
        foreach (var version in HostileRequests.Versions)
            await AnswersAsync($"{row} with If-Match: {Short(version)}", client, With(valid, "application/json", version));
        foreach (var type in HostileRequests.MediaTypes)
            await AnswersAsync($"{row} with Content-Type: {type}", client, With(valid, type, "\"1\""));
        foreach (var (what, body) in HostileRequests.Bodies(valid))
            await AnswersAsync($"{row} with {Short(what)}", client, Request(new ByteArrayContent(body), "application/json", "\"1\""));

        HttpRequestMessage With(string body, string type, string version) =>
            Request(new ByteArrayContent(Encoding.UTF8.GetBytes(body)), type, version);

        HttpRequestMessage Request(ByteArrayContent body, string type, string version)
        {
            var request = new HttpRequestMessage(call.Method, call.Address) { Content = body };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            request.Headers.TryAddWithoutValidation("If-Match", version);
            return request;
        }
    }

    async Task AnswersAsync(string what, HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await client.SendAsync(request);
            if (answer.StatusCode >= HttpStatusCode.InternalServerError)
                _faults.Add($"{what}: {(int)answer.StatusCode}");
            // An address that is too long the server itself refuses.
            else if (answer.StatusCode is >= HttpStatusCode.BadRequest and not HttpStatusCode.RequestUriTooLong && !IsProblem(answer))
                _faults.Add($"{what}: {(int)answer.StatusCode} says nothing");
        }
    }

    IEnumerable<string> NamesOf(AccessRow row) =>
        target.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items).Where(api => api.HttpMethod == row.Method && $"/{api.RelativePath}" == row.Route)
            .SelectMany(api => api.ParameterDescriptions).Where(parameter => parameter.Source == BindingSource.Query)
            .Select(parameter => parameter.Name).Union(row.Method == "GET" && !row.Route.Contains('{') ? ["after", "limit"] : []);

    async Task BodyAsync(AccessRow row, Call call)
    {
        using var client = await ClientAsync(row);
        foreach (var hostile in HostileBody.Of(call.Body!.GetType(), Valid(call)))
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

            var what = $"{row} {hostile.Field} = {Short(hostile.Value)}";
            if (answer.IsSuccessStatusCode)
                await TakenAsync(what, call.Address, json, answer);
            else
                await RefusedAsync(what, hostile.Field, answer);
            answer.Dispose();
        }
    }

    async Task RefusedAsync(string what, string field, HttpResponseMessage answer)
    {
        if (answer.StatusCode >= HttpStatusCode.InternalServerError || !IsProblem(answer))
        {
            _faults.Add($"{what}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
            return;
        }

        var refusal = await answer.RefusalAsync();
        if (refusal.Status == 400 && refusal.Code == "invalid" && !refusal.Fields.Any(named => IsOf(field, named)))
            _faults.Add($"{what}: names {string.Join(", ", refusal.Fields)}");
        else if (refusal.Status == 400 && refusal.Code is not ("invalid" or "malformed-json"))
            _faults.Add($"{what}: {refusal.Code}");
    }

    /// <summary>Whatever can be read by an id that was in the request still can.</summary>
    async Task TakenAsync(string what, string address, string json, HttpResponseMessage answer)
    {
        var ids = new HashSet<string>(Id().Matches(address + answer.Headers.Location).Select(match => match.Value));
        if (OwnId().Match(json) is { Success: true } own)
            ids.Add(own.Groups[1].Value);
        foreach (var row in _rows.Where(row => row.Method == "GET" && Parameter().Count(row.Route) == 1))
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
            _faults.Add($"{what}: then {address} answers {(int)answer.StatusCode}");
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

    async Task<Call?> MakeAsync(AccessRow row) => target.Calls.TryGetValue($"{row.Method} {row.Route}", out var make) ? await make() : null;

    /// <summary>As the first who may.</summary>
    Task<HttpClient> ClientAsync(AccessRow row) =>
        target.SignIn(Persona.All.Zip(row.Cells).Where(cell => cell.Second == AccessTable.Yes).Select(cell => cell.First)
            .FirstOrDefault(Persona.All[0]));

    // OpenID Connect has errors of its own form.
    static bool IsProblem(HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
        || answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/connect/", StringComparison.Ordinal);

    static JsonNode Valid(Call call) => JsonSerializer.SerializeToNode(call.Body, call.Body!.GetType(), Json.Options)!;

    static string WithNewId(string json) => OwnId().Replace(json, $"{{\"id\":\"{Guid.CreateVersion7()}\"", 1);

    // The field itself, or one beside it which it now contradicts.
    static bool IsOf(string field, string named) => field.StartsWith(named, StringComparison.Ordinal)
        || named.StartsWith(field[..(field.LastIndexOf('.') + 1)], StringComparison.Ordinal);

    static string Short(string value) => value.Length <= 60 ? value : $"{value[..60]}… ({value.Length})";

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("""\A\{"id":"([0-9a-f-]{36})""" + "\"")]
    private static partial Regex OwnId();
}
