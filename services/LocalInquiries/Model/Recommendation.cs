using Safeguarding.Contracts.Publication;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>An action that a published review asks of a named addressee.</summary>
public class Recommendation
{
    public required Guid Id { get; init; }
    public required Guid InquiryId { get; init; }
    public required int Position { get; init; }
    public required string Text { get; init; }
    public required string Addressee { get; init; }
    public required DateOnly DueOn { get; init; }
    public required string IntendedOutcome { get; init; }

    public PublishedRecommendation Published => new()
    {
        RecommendationId = Id,
        Text = Text,
        Addressee = Addressee,
        DueOn = DueOn,
        IntendedOutcome = IntendedOutcome,
    };

    public static Recommendation From(PublishedRecommendation recommendation, Guid inquiryId, int position) => new()
    {
        Id = recommendation.RecommendationId,
        InquiryId = inquiryId,
        Position = position,
        Text = recommendation.Text,
        Addressee = recommendation.Addressee,
        DueOn = recommendation.DueOn,
        IntendedOutcome = recommendation.IntendedOutcome,
    };
}
