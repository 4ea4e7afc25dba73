namespace Safeguarding.Portal.Pages.Panel.Reviewers;

static class ReviewerWords
{
    /// <summary>What is said of a field where the service refused it.</summary>
    public static string? Say(string field, string code) => (field, code) switch
    {
        ("Name", "required") => "Enter the reviewer's name",
        ("Name", _) => "Name must be 200 characters or fewer",
        ("Expertise", "required") => "Enter what the reviewer brings",
        ("Expertise", _) => "Expertise must be 2,000 characters or fewer",
        _ => null,
    };
}
