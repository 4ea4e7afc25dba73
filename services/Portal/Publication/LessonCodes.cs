
namespace Safeguarding.Portal.Publication;

/// <summary>
/// For whom, where and for which ages a lesson is, as pages offer it. The library takes any code; these keep its filters short.
/// </summary>
public static class LessonCodes
{
    public static readonly IReadOnlyList<Choice> Audiences =
    [
        new("social-work", "Social work"),
        new("police", "Police"),
        new("health-visiting", "Health visiting"),
        new("midwifery", "Midwifery"),
        new("general-practice", "General practice"),
        new("hospital-care", "Hospital care"),
        new("mental-health-care", "Mental health care"),
        new("schools", "Schools and colleges"),
        new("early-years", "Early years"),
        new("probation-and-youth-justice", "Probation and youth justice"),
        new("housing", "Housing"),
        new("voluntary-sector", "Voluntary sector"),
        new("leaders", "Leaders and commissioners"),
    ];

    public static readonly IReadOnlyList<Choice> Settings =
    [
        new("home", "Home"),
        new("foster-care", "Foster care"),
        new("residential-care", "Residential care"),
        new("school", "School"),
        new("hospital", "Hospital"),
        new("custody", "Custody"),
        new("community", "Community"),
        new("online", "Online"),
    ];

    public static readonly IReadOnlyList<Choice> AgeGroups =
    [
        new("unborn", "Unborn"),
        new("under-1", "Under 1"),
        new("1-5", "1 to 5"),
        new("6-10", "6 to 10"),
        new("11-15", "11 to 15"),
        new("16-17", "16 to 17"),
    ];

    /// <summary>Names of chosen codes; a code that is not offered is its own name.</summary>
    public static string Names(IReadOnlyList<Choice> choices, params IEnumerable<string> codes) =>
        string.Join(", ", codes.Select(code => choices.FirstOrDefault(choice => choice.Value == code)?.Text ?? code));
}
