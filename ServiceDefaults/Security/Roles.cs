namespace Safeguarding.ServiceDefaults.Security;

/// <summary>What a person or client may be, as the <c>role</c> claim carries it.</summary>
public static class Roles
{
    public const string Notifier = "notifier";
    public const string Partner = "partner";
    public const string Approver = "approver";
    public const string Reviewer = "reviewer";
    public const string Secretariat = "secretariat";
    public const string Member = "member";
    public const string Chair = "chair";
    public const string Editor = "editor";
    public const string Analyst = "analyst";
    public const string Minister = "minister";
    public const string Administrator = "administrator";

    /// <summary>Of the department or the inspectorate: reads the notifications that are shared with it.</summary>
    public const string Recipient = "recipient";

    public static readonly IReadOnlyList<string> All =
        [Notifier, Partner, Approver, Reviewer, Secretariat, Member, Chair, Editor, Analyst, Minister, Administrator, Recipient];

    /// <summary>Those that can read a case, or say who can: a password alone does not let them in.</summary>
    public static readonly IReadOnlySet<string> ReadingCases =
        new HashSet<string>
        {
            Notifier, Partner, Approver, Reviewer, Secretariat, Member, Chair, Analyst, Administrator, Recipient,
        };
}
