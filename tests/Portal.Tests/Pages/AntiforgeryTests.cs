using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Pages;

public partial class AntiforgeryTests(GatewayApp app)
{
    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var anyone = app.Portal.VisitorAs(new Person("Anyone", People.Leeds, "la", [.. Roles.All]), "a token");
        var addresses = await FormsAsync();

        var taken = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await anyone.SendAsync(new Seen(HttpStatusCode.OK, address, "", null!), address);
            if (answer.Status != HttpStatusCode.BadRequest)
                taken.Add($"{address}: {answer.Status}");
        }

        Assert.True(addresses.Count > 20, $"Only {addresses.Count} forms were found.");
        Assert.Empty(taken);
    }

    // Every handler of a POST of every page, with something in place of each part of its address. The error page answers a POST that failed
    // elsewhere; at its own address there is nothing.
    async Task<IReadOnlyList<string>> FormsAsync()
    {
        var loader = app.Portal.Services.GetRequiredService<PageLoader>();
        var pages = app.Portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>()
            .Where(page => page.ViewEnginePath != "/Error");
        var forms = new List<string>();
        foreach (var page in pages)
        {
            var loaded = await loader.LoadAsync(page, new Microsoft.AspNetCore.Http.EndpointMetadataCollection());
            var address = "/" + Part().Replace(page.AttributeRouteInfo!.Template!, part => Value(part.Value));
            forms.AddRange(loaded.HandlerMethods.Where(handler => handler.HttpMethod.Equals("POST", StringComparison.OrdinalIgnoreCase))
                .Select(handler => $"{address}?handler={handler.Name}"));
        }

        return forms;
    }

    static string Value(string part) => part.Contains("guid", StringComparison.Ordinal) ? $"{Guid.NewGuid()}" : "1";

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Part();
}
