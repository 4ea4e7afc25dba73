using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Demo.Plan;

/// <summary>What partners, secretariat and panel write beside their decisions.</summary>
sealed record Wordings(
    IReadOnlyDictionary<string, IReadOnlyList<string>> LocalRationale, IReadOnlyList<string> LocalReasons,
        IReadOnlyList<string> NationalYes,
    IReadOnlyList<string> NationalNo, IReadOnlyList<string> PanelReasons, IReadOnlyDictionary<PanelOutcome,
        IReadOnlyList<string>> CommentToArea,
    IReadOnlyDictionary<PanelOutcome, IReadOnlyList<string>> PublicReason, IReadOnlyList<string> Triage,
        IReadOnlyDictionary<WithdrawalReason, string> Withdrawn, IReadOnlyDictionary<DeescalationReason, string> Deescalated,
    IReadOnlyList<string> ChangedDecision, IReadOnlyList<string> Reviewers, IReadOnlyList<CaseOwner> Owners)
{
    public static readonly Wordings Known = DataFile.Read<Wordings>("decision-texts");

    /// <summary>What rapid reviews say, by the key of the section.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Sections = DataFile.Read<Dictionary<string,
        IReadOnlyList<string>>>("review-texts");
}
