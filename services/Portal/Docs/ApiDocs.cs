using System.Security.Cryptography;
using Safeguarding.Portal.Gateway;
using Scalar.AspNetCore;

namespace Safeguarding.Portal.Docs;

/// <summary><c>/api/docs</c>: the descriptions of all services on one page. Its script is served from here and calls nobody else.</summary>
static class ApiDocs
{
    public static void MapApiDocs(this WebApplication app) => app
        .MapScalarApiReference("/api/docs", (options, context) =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Features.Set(ContentPolicy.ForDocs(nonce));
            options.WithTitle("Safeguarding API").WithNonce(nonce).WithFavicon("/images/favicon.svg");
            options.DisableDefaultFonts().DisableAgent().DisableMcp().DisableTelemetry().HideDeveloperTools().HideClientButton();
            foreach (var backend in Backend.All)
                options.AddDocument(backend.Name, TitleOf(backend.Name), backend.OpenApi, backend == Backend.All[0]);
        })
        .AllowAnonymous();

    static string TitleOf(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}
