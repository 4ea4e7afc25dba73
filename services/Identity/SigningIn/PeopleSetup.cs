using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.SigningIn;

static class PeopleSetup
{
    const int MinPasswordLength = 12;
    const int Iterations = 210_000;

    /// <summary>People with passwords, and the cookie of the sign-in pages. Bearer tokens stay the default of every endpoint.</summary>
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        // Cookies, forms and the issuer's keys are under it.
        builder.AddKeyRing("identity");
        builder.Services.AddSingleton<ILookupNormalizer, CleanLookup>();
        builder.Services.AddIdentityCore<Person>(Configure)
            .AddUserStore<PeopleStore>().AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<PasswordRules>();
        builder.AddHashing();
        var identity = IdentitySettings.From(builder.Configuration);
        builder.Services.AddAuthentication().AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(cookie =>
            {
                Configure(cookie, "identity", Session.Lifetime, identity);
                cookie.EventsType = typeof(LiveSessions);
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "returnUrl";
            });
            cookies.TwoFactorUserIdCookie!.Configure(cookie => Configure(cookie, "identity-pending", TimeSpan.FromMinutes(15), identity));
        });
        builder.Services.AddSingleton<KnownBrowsers>();
        builder.Services.AddScoped<FailedSignIns>();
        builder.Services.AddScoped<PasswordCheck>();
        builder.Services.AddScoped<PendingSignIns>();
        builder.Services.AddScoped(services => (PeopleStore)services.GetRequiredService<IUserStore<Person>>());
        builder.Services.AddSingleton<AuthenticatorOffers>();
        builder.Services.AddScoped<SecondFactors>();
        builder.Services.AddScoped<Sessions>();
        builder.Services.AddScoped<LiveSessions>();
        builder.Services.AddScoped<AccountChanges>();
        builder.Services.AddScoped<AdministratorNotices>();
        builder.Services.AddSingleton(PasswordResetSettings.From(builder.Configuration));
        builder.Services.AddScoped<PasswordResets>();
        builder.Services.AddAntiforgery(forms => forms.Cookie.BindToHost("identity-form", identity));
        builder.Services.Configure<CookieTempDataProviderOptions>(told => told.Cookie.BindToHost("identity-message", identity));
    }

    // OWASP's figure for PBKDF2 with SHA-512. Tests sign in hundreds of times and ask for less.
    static void AddHashing(this WebApplicationBuilder builder)
    {
        var rounds = builder.Configuration.GetValue("Passwords:Iterations", Iterations);
        if (rounds < Iterations && !builder.Environment.IsEmbedded())
            throw new InvalidOperationException($"Setting Passwords:Iterations must be at least {Iterations:N0}.");
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = rounds);
        builder.Services.AddSingleton<Hashing>();
    }

    static void Configure(CookieAuthenticationOptions options, string name, TimeSpan lifetime, IdentitySettings identity)
    {
        options.Cookie.BindToHost(name, identity);
        options.ExpireTimeSpan = lifetime;
        options.SlidingExpiration = false;
    }

    static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = ""; // the address is the name, and addresses hold apostrophes
        options.Password = new PasswordOptions
        {
            RequiredLength = MinPasswordLength,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        // With the table of passkeys.
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
