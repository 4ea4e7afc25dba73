using Safeguarding.Contracts.Publication;

namespace Safeguarding.Dissemination.Model;

/// <summary>One line of the register of what was asked of whom.</summary>
public class Recommendation
{
    public required Guid Id { get; init; }

    public required Guid InquiryId { get; init; }

    public required string Text { get; init; }

    public required string Addressee { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string IntendedOutcome { get; init; }

    public static Recommendation From(PublishedRecommendation recommendation, Guid inquiryId) => new()
    {
        Id = recommendation.RecommendationId,
        InquiryId = inquiryId,
        Text = recommendation.Text,
        Addressee = recommendation.Addressee,
        DueOn = recommendation.DueOn,
        IntendedOutcome = recommendation.IntendedOutcome,
    };
}
