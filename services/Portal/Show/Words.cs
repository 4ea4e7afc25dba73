using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Show;

/// <summary>Codes of the contracts in the words that pages use.</summary>
public static partial class Words
{
    public static string For(LessonSource source) => source switch
    {
        LessonSource.PracticeReview => "Local child safeguarding practice review",
        LessonSource.NationalInquiry => "National inquiry",
        _ => "Other source",
    };

    public static string For(Agency agency) => agency switch
    {
        Agency.LocalAuthority => "Council",
        Agency.Health => "Integrated care board (NHS)",
        Agency.Police => "Police",
        _ => "Other",
    };

    public static string For(OrganisationType kind) => kind switch
    {
        OrganisationType.Council => "Council",
        OrganisationType.Board => "Integrated care board",
        OrganisationType.Force => "Police force",
        OrganisationType.NationalBody => "National body",
        OrganisationType.Department => "Government department",
        OrganisationType.Inspectorate => "Inspectorate",
        _ => "Other",
    };

    public static string For(ClientState state) => state switch
    {
        ClientState.AskedFor => "Waits for the administrator",
        ClientState.Granted => "Let in",
        ClientState.Refused => "Not let in",
        _ => "Revoked",
    };

    /// <summary>What someone in the role does here.</summary>
    public static string ForRole(string role) => role switch
    {
        Roles.Notifier => "Notifies incidents for the council",
        Roles.Partner => "Works on local inquiries for their agency",
        Roles.Approver => "Manages the people of their organisation",
        Roles.Reviewer => "Leads named inquiries",
        Roles.Secretariat => "Panel secretariat",
        Roles.Member => "Panel member",
        Roles.Chair => "Panel chair",
        Roles.Editor => "Edits lessons and bulletins",
        Roles.Analyst => "Analyses the national picture",
        Roles.Minister => "Reads reports to ministers",
        Roles.Administrator => "Administers the platform",
        Roles.Recipient => "Reads the notifications that are shared with the department or the inspectorate",
        _ => role,
    };

    /// <summary>Plain text as its paragraphs, which blank lines part.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
