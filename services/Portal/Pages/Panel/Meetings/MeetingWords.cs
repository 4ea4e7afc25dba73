
namespace Safeguarding.Portal.Pages.Panel.Meetings;

/// <summary>What can be wrong with a meeting, in words, for the pages that plan and record one.</summary>
static class MeetingWords
{
    public static string FieldOf(string path) => path.Split('[')[0] switch
    {
        "title" => "Name",
        "heldOn" => "HeldOn",
        "state" => "State",
        "attendance" => "Attendance",
        _ => "",
    };

    public static string? Say(string field, string code, DateEntry heldOn) => (field, code) switch
    {
        ("Name", "required") => "Enter what the meeting is called",
        ("Name", _) => "The name must be 200 characters or fewer",
        ("HeldOn", "in-the-future") => "The date of a meeting that was held must be today or earlier",
        ("HeldOn", "out-of-range") => "The date of the meeting must be within ten years of today",
        ("HeldOn", _) => heldOn.IsWrong ? heldOn.Wrong("The date") : "Enter the date of the meeting",
        ("State", _) => "Select whether the meeting was held",
        ("Attendance", "required") => "Enter who attended",
        ("Attendance", _) => "Enter 50 names or fewer, each of 200 characters or fewer",
        _ => null,
    };
}
