using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Safeguarding.Portal.KeptForms;
using Safeguarding.Portal.Pages.Panel;
using Safeguarding.Portal.Tasks;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages;

static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var identity = IdentitySettings.From(builder.Configuration);
        builder.Services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.Filters.Add(new PageCaching());
            OneTimeMessages.AddTo(mvc);
            // Before anything that a page does to find what it shows.
            mvc.Filters.Add<ClosedPapers>(int.MinValue);
            mvc.Filters.Add<ForgetCount>();
        });
        builder.Services.AddMemoryCache().AddSingleton<MenuCounts>().AddScoped<Worklist>().AddScoped<MenuBadges>();
        builder.Services.AddSingleton<DemoDate>();
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddSingleton<FromHere>().AddSingleton<SealedForms>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, KeepForms>();
        builder.Services.AddAntiforgery(forms => forms.Cookie.BindToHost("form", identity));
        builder.Services.Configure<CookieTempDataProviderOptions>(told => told.Cookie.BindToHost("message", identity));
        // Names and dashes stay readable in the page's source; what HTML itself uses is still encoded.
        builder.Services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
