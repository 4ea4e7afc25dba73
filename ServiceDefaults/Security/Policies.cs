using Microsoft.AspNetCore.Authorization;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>Every policy of every service. An endpoint names one of these, or is openly anonymous; nothing else passes.</summary>
public static class Policies
{
    /// <summary>The council of an area: drafts, sends and withdraws notifications.</summary>
    public const string Notifier = nameof(Notifier);

    /// <summary>The three partners of an area: read, comment, write the local inquiry, sign for their own agency.</summary>
    public const string AreaPartner = nameof(AreaPartner);

    /// <summary>Whoever may read cases: partners of the area, or the national panel and its secretariat.</summary>
    public const string CaseReader = nameof(CaseReader);

    /// <summary>The same, and people of the department and the inspectorate, with whom notifications are shared.</summary>
    public const string NotificationReader = nameof(NotificationReader);

    /// <summary>People of the department and the inspectorate, with whom notifications are shared.</summary>
    public const string Recipient = nameof(Recipient);

    /// <summary>The national panel and its secretariat, reading.</summary>
    public const string PanelReader = nameof(PanelReader);

    /// <summary>The secretariat: manages the queue, national inquiries and their publication.</summary>
    public const string Secretariat = nameof(Secretariat);

    /// <summary>Members and chair: decide.</summary>
    public const string PanelMember = nameof(PanelMember);

    /// <summary>Editors of lessons and bulletins.</summary>
    public const string Editor = nameof(Editor);

    /// <summary>Approvers of an organisation and administrators: manage people.</summary>
    public const string PeopleManager = nameof(PeopleManager);

    /// <summary>Administrators: see to messages that failed and read the audit.</summary>
    public const string Operator = nameof(Operator);

    /// <summary>The portal itself, by its secret; nobody else, however signed in.</summary>
    public const string Portal = nameof(Portal);

    /// <summary>For whom work may wait among notifications: partners of an area, and administrators.</summary>
    public const string TaskHolder = nameof(TaskHolder);

    /// <summary>Analysts of the national body: see what names nobody.</summary>
    public const string Analyst = nameof(Analyst);

    /// <summary>Anyone signed in.</summary>
    public const string SignedIn = nameof(SignedIn);

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(Notifier, policy => policy.RequireRole(Roles.Notifier).RequireClaim(ClaimNames.Agency, "la"));
        options.AddPolicy(AreaPartner, policy => policy.RequireAssertion(context => CurrentUser.From(context.User).IsAreaPartner));
        options.AddPolicy(CaseReader, policy => policy.RequireAssertion(context =>
            CurrentUser.From(context.User) is { IsAreaPartner: true } or { IsPanel: true }));
        options.AddPolicy(NotificationReader, policy => policy.RequireAssertion(context =>
            CurrentUser.From(context.User) is { IsAreaPartner: true } or { IsPanel: true } or { IsRecipient: true }));
        options.AddPolicy(Recipient, policy => policy.RequireAssertion(context => CurrentUser.From(context.User).IsRecipient));
        options.AddPolicy(PanelReader, policy => policy.RequireRole(Roles.Secretariat, Roles.Member, Roles.Chair));
        options.AddPolicy(Secretariat, policy => policy.RequireRole(Roles.Secretariat));
        options.AddPolicy(PanelMember, policy => policy.RequireRole(Roles.Member, Roles.Chair));
        options.AddPolicy(Editor, policy => policy.RequireRole(Roles.Editor));
        options.AddPolicy(PeopleManager, policy => policy.RequireRole(Roles.Approver, Roles.Administrator));
        options.AddPolicy(Operator, policy => policy.RequireRole(Roles.Administrator));
        options.AddPolicy(TaskHolder, policy => policy.RequireAssertion(context =>
            CurrentUser.From(context.User) is var user && (user.IsAreaPartner || user.Has(Roles.Administrator))));
        options.AddPolicy(Analyst, policy => policy.RequireRole(Roles.Analyst));
        options.AddPolicy(Portal, policy => policy.AddAuthenticationSchemes(PortalClient.Scheme).RequireAuthenticatedUser());
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }
}
