using System.Text.Json.Serialization;

namespace Safeguarding.Contracts.Dissemination;

/// <summary>What a lesson was learned from.</summary>
public enum LessonSource
{
    /// <summary>A local child safeguarding practice review.</summary>
    [JsonStringEnumMemberName("practice-review")]
    PracticeReview,

    /// <summary>A national inquiry of the panel.</summary>
    [JsonStringEnumMemberName("national-inquiry")]
    NationalInquiry,
}
