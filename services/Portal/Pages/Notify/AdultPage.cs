using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A page about one adult. The id is made where the adult is added, so that sending twice adds one.</summary>
public abstract class AdultPage(DraftsClient drafts) : StepPage(drafts)
{
    [FromRoute(Name = "adult")]
    public Guid AdultId { get; set; }

    public override string Caption => Index < 0 ? $"Adult {Adults.Count + 1}" : $"Adult {Index + 1}: {Words.NameOf(Adults[Index])}";

    /// <summary>Whether the page may be the first one about an adult.</summary>
    protected virtual bool Adds => false;

    protected override string Parent => $"{Home}/adults";

    protected override string Onward =>
        Journey.OfAdult.SkipWhile(step => step != Section).Skip(1).FirstOrDefault() is { } step ? $"{Parent}/{AdultId}/{step.Slug}"
            : Parent;

    /// <summary>The page's questions, by their paths within the adult.</summary>
    protected abstract IReadOnlyList<Question> Asked { get; }

    protected sealed override IReadOnlyList<Question> Questions =>
        [.. Asked.Select(question => question with { Path = $"adults[{(Index < 0 ? Adults.Count : Index)}].{question.Path}" })];

    IReadOnlyList<AdultDetails> Adults => Draft.Content.Adults ?? [];

    int Index => Adults.Index().Where(adult => adult.Item.Id == AdultId).Select(adult => adult.Index).FirstOrDefault(-1);

    public override IActionResult OnGet() => Index < 0 && !Adds ? LocalRedirect(Parent) : base.OnGet();

    protected abstract void Show(AdultDetails adult);

    protected abstract AdultDetails Change(AdultDetails adult);

    protected sealed override void Show(NotificationContent content) => Show(Index < 0 ? new AdultDetails() : Adults[Index]);

    protected sealed override NotificationContent Change(NotificationContent content)
    {
        if (Index < 0 && !Adds)
            ModelState.AddModelError("", "Someone else removed this adult from the notification after you opened the page.");
        var changed = Change(Index < 0 ? new AdultDetails { Id = AdultId } : Adults[Index]);
        return content with
        {
            Adults = Index < 0 ? [.. Adults, changed] : [.. Adults.Select(adult => adult.Id == AdultId ? changed : adult)],
        };
    }
}
