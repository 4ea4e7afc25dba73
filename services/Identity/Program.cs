using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeguarding.GovUk;
using Safeguarding.Identity;
using Safeguarding.Identity.Demo;
using Safeguarding.Identity.Features;
using Safeguarding.Identity.Features.Invitations;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Pages;
using Safeguarding.Identity.Providers;
using Safeguarding.Identity.Server;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("identity", args);
builder.AddDatabase<IdentityDbContext>("identity-db");

// In this order: the guard stops a production start before anything is written, demo data needs the rest.
builder.Services.AddSingleton(DemoSettings.From(builder.Configuration));
builder.Services.AddHostedService<ProductionGuard>();
builder.Services.AddScoped<ISeed, ProductionGuard>();
builder.Services.AddScoped<ISeed, PortalClientSeed>();
builder.Services.AddScoped<ISeed, DemoSeed>();

builder.AddPeople();
builder.AddPasskeys();
builder.AddProviders();
builder.AddOpenIdServer();
builder.AddMail();
builder.Services.AddRazorPages().AddMvcOptions(options =>
{
    options.Filters.Add(new KeptNowhere());
    OneTimeMessages.AddTo(options);
    // They read "a[b]" as jQuery writes it, which no form here does, and fail on brackets that do not fit.
    options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
});

var app = builder.Build();
app.UsePublicOrigin(inside: IdentitySettings.From(app.Configuration).Address);
app.UseServiceDefaults();
app.MapRazorPages();
Authorize.Map(app);
IssueToken.Map(app);
EndSession.Map(app);
ShowSession.Map(app);
StartProviderSignIn.Map(app);
ShowUserInfo.Map(app);

app.MapOpenApi("/api/identity/openapi.json").AllowAnonymous();
var api = app.MapGroup("/api/identity");
ListPeople.Map(api);
ChangeRoles.Map(api);
RecordLeaving.Map(api);
api.MapAudit();
ShowPerson.Map(api);
ResetSecondFactor.Map(api);
ListOrganisations.Map(api);
InvitePerson.Map(api);
ListInvitations.Map(api);
SendInvitationAgain.Map(api);
RevokeInvitation.Map(api);

return await app.RunServiceAsync<IdentityDbContext>();
