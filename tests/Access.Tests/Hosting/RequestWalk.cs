using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit.Hostile;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>Addresses, headers and bodies that are none: what is refused says so.</summary>
sealed class RequestWalk(Target target) : HostileWalk(target)
{
    /// <summary>Every parameter of every address: those of a list by their names, the others by their place.</summary>
    public async Task<IReadOnlyList<string>> AddressesAsync()
    {
        foreach (var row in Rows.Where(row => row.Method != ServedEndpoint.AnyMethod))
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

        return Faults;
    }

    /// <summary>Every header that is read, and bodies that are none.</summary>
    public async Task<IReadOnlyList<string>> RequestsAsync()
    {
        foreach (var row in Rows.Where(row => row.Method is "POST" or "PUT" or "DELETE"))
        {
            if (await MakeAsync(row) is { } call)
                await RequestsAsync(row, call);
        }

        return Faults;
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
                Faults.Add($"{what}: {(int)answer.StatusCode}");
            // An address that is too long the server itself refuses.
            else if (answer.StatusCode is >= HttpStatusCode.BadRequest and not HttpStatusCode.RequestUriTooLong && !IsProblem(answer))
                Faults.Add($"{what}: {(int)answer.StatusCode} says nothing");
        }
    }

    IEnumerable<string> NamesOf(AccessRow row) =>
        Target.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items).Where(api => api.HttpMethod == row.Method && $"/{api.RelativePath}" == row.Route)
            .SelectMany(api => api.ParameterDescriptions).Where(parameter => parameter.Source == BindingSource.Query)
            .Select(parameter => parameter.Name).Union(row.Method == "GET" && !row.Route.Contains('{') ? ["after", "limit"] : []);
}
