using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Hands the draft over to another council, or back to the one it came from.</summary>
public class HandOverPage(DraftsClient drafts, AreaRegister areas, CurrentUser person) : DraftPage(drafts)
{
    [BindProperty]
    public string? AreaCode { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public IReadOnlyList<Choice> Areas
    {
        get
        {
            var own = areas.ServedBy(person.AreaCodes).ToHashSet();
            return [.. areas.Choices().Where(choice => !own.Contains(choice.Value))];
        }
    }

    // The first of two clicks has handed it over.
    protected override IActionResult Gone => HttpMethods.IsPost(Request.Method) ? HandedOver() : NotFound();

    // An amendment stays with the council that answers for the notification.
    protected override bool IsThere => Draft.Amends is null;

    public void OnGet() => AreaCode = Draft.HandedOver?.FromAreaCode;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new HandOverDraftRequest { AreaCode = AreaCode, Text = Text?.ReplaceLineEndings("\n") };
        var answer = await Drafts.HandOverAsync(Id, request, Version, ct);
        return answer.Refusal is { Status: not 404 } refusal ? Again(refusal, Say) : HandedOver();
    }

    LocalRedirectResult HandedOver() => LocalRedirect("/notify?done=handed-over");

    static string? Say(string field, string code) => (field, code) switch
    {
        (nameof(AreaCode), "own-area") => "Select another council’s area: this one is yours",
        (nameof(AreaCode), _) => "Select the area that is responsible",
        (nameof(Text), _) => "What it must know must be 2,000 characters or fewer",
        _ => null,
    };
}
