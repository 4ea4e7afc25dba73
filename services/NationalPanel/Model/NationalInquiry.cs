using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

/// <summary>A national inquiry on one case or several.</summary>
public class NationalInquiry : IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; }

    public required InquiryKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>When the decision to initiate it was made: the trigger of its clock.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>The date announced; kept beside the fact it follows from.</summary>
    public required DateOnly DueOn { get; init; }

    public List<InquiryCase> Cases { get; } = [];

    public InquiryPublication? Publication { get; private set; }

    public static NationalInquiry Open(
        OpenNationalInquiryRequest request, IReadOnlyList<PanelCase> cases, Deadlines deadlines, DateTime now)
    {
        // On a single case the panel's decision initiates it; a theme gathers cases decided before, so there the opening does.
        var openedAt = request.Kind == InquiryKind.SingleCase ? cases[0].DecidedAt!.Value : now;
        var inquiry = new NationalInquiry
        {
            Id = request.Id!.Value,
            Kind = request.Kind!.Value,
            Title = request.Title!,
            OpenedAt = openedAt,
            DueOn = deadlines.For(StatutoryClock.NationalInquiryPublication, openedAt).DueOn,
        };
        foreach (var panelCase in cases)
        {
            inquiry.Cases.Add(new InquiryCase { InquiryId = inquiry.Id, CaseId = panelCase.Id, Case = panelCase });
            panelCase.ComeUnder(inquiry);
        }

        return inquiry;
    }

    public void Publish(InquiryPublication publication)
    {
        Publication = publication;
        foreach (var covered in Cases)
            covered.Case!.InquiryPublished(publication.PublishedAt);
    }

    /// <summary>Whether a case with that outcome belongs under an inquiry of that kind.</summary>
    public static bool Follows(PanelOutcome? outcome, InquiryKind kind) => outcome == PanelOutcome.NationalInquiry
        || (kind == InquiryKind.Thematic && outcome == PanelOutcome.HeldForThematicInquiry);
}
