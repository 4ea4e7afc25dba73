using Safeguarding.Portal.Clients;
using Safeguarding.Portal.Docs;
using Safeguarding.Portal.Errors;
using Safeguarding.Portal.Gateway;
using Safeguarding.Portal.Pages;
using Safeguarding.Portal.SignIn;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.ServiceDefaults.Security;

var builder = WebApplication.CreateBuilder(args);
// Compressed and fingerprinted files lie beside the build until it is published.
builder.WebHost.UseStaticWebAssets();
builder.AddPlatformDefaults("portal", args);
builder.AddSignIn();
builder.AddGateway();
builder.AddClients();
builder.AddPages();

var app = builder.Build();

app.UseClientAddress();
app.UsePublicOrigin();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();

app.MapHealth();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();
app.MapSignIn();
app.MapApiDocs();
app.MapGateway();
app.MapNotFound();

// Nothing to deploy: the portal has neither a database nor queues.
if (!app.Services.GetRequiredService<StartMode>().Deploys)
    await app.RunAsync();
