using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>
/// A page about one entry of a draft, a child or an adult. The entry's id is made where it is added, so that sending twice adds it once.
/// </summary>
public abstract class EntryPage<T>(DraftsClient drafts, Entries<T> entries) : StepPage(drafts)
    where T : class
{
    [FromRoute(Name = "entry")]
    public Guid EntryId { get; set; }

    public override string Caption => Present is { } entry ? $"{Noun} {Index + 1}: {entries.NameOf(entry)}" : $"{Noun} {Place + 1}";

    /// <summary>Whether the page may be the first one about an entry.</summary>
    protected virtual bool Adds => false;

    protected override string Parent => $"{Home}/{entries.Slug}";

    // A page of which no question applies is passed by.
    protected override string Onward =>
        entries.Steps.SkipWhile(step => step != Section).Skip(1).FirstOrDefault(step => step.Paths.Any(Asks)) is { } step
            ? $"{Parent}/{EntryId}/{step.Slug}"
            : Parent;

    /// <summary>Whether the question applies to this entry; one that does not is shown only where it was answered.</summary>
    public bool Asks(string path) => !Draft.NotAsked.Contains($"{entries.Slug}[{Place}].{path}");

    /// <summary>The page's questions, by their paths within the entry.</summary>
    protected abstract IReadOnlyList<Question> Asked { get; }

    protected sealed override IReadOnlyList<Question> Questions =>
        [.. Asked.Select(question => question with { Path = $"{entries.Slug}[{Place}].{question.Path}" })];

    string Noun => char.ToUpperInvariant(entries.Noun[0]) + entries.Noun[1..];

    IReadOnlyList<T> All => entries.Read(Draft.Content) ?? [];

    int Index => All.Index().Where(entry => entries.IdOf(entry.Item) == EntryId).Select(entry => entry.Index).FirstOrDefault(-1);

    T? Present => Index < 0 ? null : All[Index];

    // A new one comes after those there are.
    int Place => Index < 0 ? All.Count : Index;

    public override IActionResult OnGet() => Present is null && !Adds ? LocalRedirect(Parent) : base.OnGet();

    protected abstract void Show(T entry);

    protected abstract T Change(T entry);

    protected sealed override void Show(NotificationContent content) => Show(Present ?? entries.New(EntryId));

    protected sealed override NotificationContent Change(NotificationContent content)
    {
        if (Present is null && !Adds)
            ModelState.AddModelError("", $"Someone else removed this {entries.Noun} from the notification after you opened the page.");
        var changed = Change(Present ?? entries.New(EntryId));
        return entries.Write(content, [.. All.Take(Place), changed, .. All.Skip(Place + 1)]);
    }
}
