using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>
/// A page of questions: shows their answers from the draft and saves them into it. "Save and continue" saves what there is and then says
/// what is still needed here; "Save and come back later" saves and asks nothing.
/// </summary>
public abstract class StepPage(DraftsClient drafts) : DraftPage(drafts)
{
    /// <summary><c>check</c> where the person came to change an answer while checking all of them.</summary>
    [FromQuery(Name = "return")]
    public string? Return { get; set; }

    public abstract Section Section { get; }

    public string Back => Return == "check" ? $"{Home}/check" : Parent;

    /// <summary>Whose answers these are, where the page is one of many.</summary>
    public virtual string? Caption => null;

    /// <summary>Where "Back" and "come back later" lead: the task list or, for one of many, their list.</summary>
    protected virtual string Parent => Home;

    /// <summary>Whether what was done leads back to this same page, such as one more entry of its list.</summary>
    protected virtual bool Stays => false;

    /// <summary>Whether the page saves while one writes; one that adds entries to a list waits for its button.</summary>
    public virtual bool KeepsItself => true;

    protected virtual string Onward => $"{Home}/{Journey.After(Section, Draft.Amends is not null)}";

    protected abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>Whether the page asks for the answer before it lets go on; where another page decides, it does not.</summary>
    protected virtual bool Needs(Question question) => true;

    /// <summary>Asks for what the service does not need but people do.</summary>
    protected virtual void AskFurther()
    {
    }

    protected abstract void Show(NotificationContent content);

    protected abstract NotificationContent Change(NotificationContent content);

    public virtual IActionResult OnGet()
    {
        Show(Draft.Content);
        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync(bool later, CancellationToken ct)
    {
        var content = Change(Draft.Content);
        if (!ModelState.IsValid)
            return Page();
        if (await SaveAsync(content, ct) is { } refusal)
            return Show(refusal);
        if (Stays)
            return LocalRedirect(Request.Path + Request.QueryString);
        if (later)
            return LocalRedirect(Parent);
        return Ask() ? Page() : LocalRedirect(Return == "check" ? Back : Onward);
    }

    /// <summary>Saves what is typed so far, and says when. What cannot be saved is told once the form is sent.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        var content = Change(Draft.Content);
        if (!ModelState.IsValid || await SaveAsync(content, ct) is not null)
            return BadRequest();
        return new JsonResult(new { version = Version, words = $"Saved {Dates.TimeOf(Draft.SavedAt)}" });
    }

    /// <summary>The date that was typed; adds an error where it is none.</summary>
    protected DateOnly? Read(DateEntry entry, string field, string name)
    {
        if (entry.IsWrong)
            ModelState.AddModelError(field, entry.Wrong(name));
        return entry.Date;
    }

    IActionResult Show(Refusal refusal)
    {
        if (refusal.Errors is not { Count: > 0 } errors)
            ModelState.Add(refusal);
        // What it makes wrong elsewhere, as a date does with ages, is said once this page is right.
        var asked = (refusal.Errors ?? []).ToLookup(error => Find(error.Path) is not null);
        foreach (var error in asked[asked.Contains(true)])
            Add(Find(error.Path), Find(error.Path)?.Say(error) ?? $"{Journey.Find(error.Path, Draft.Content).Title}: {error.Message}");
        return Page();
    }

    // What was saved is saved; this says what the page still needs.
    bool Ask()
    {
        foreach (var question in Draft.Missing.Select(missing => Find(missing.Path)).OfType<Question>().Where(Needs))
            Add(question, question.Asked);
        AskFurther();
        return !ModelState.IsValid;
    }

    void Add(Question? question, string words)
    {
        var field = question?.Field ?? "";
        if (ModelState[field]?.Errors.Any(known => known.ErrorMessage == words) != true)
            ModelState.AddModelError(field, words);
    }

    Question? Find(string path) => Questions.FirstOrDefault(question => question.Path == path)
        ?? Questions.FirstOrDefault(question => path.StartsWith(question.Path + "[", StringComparison.Ordinal));
}
