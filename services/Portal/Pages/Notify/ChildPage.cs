using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>A page about one child. The child's id is made where it is added, so that sending twice adds it once.</summary>
public abstract class ChildPage(DraftsClient drafts) : StepPage(drafts)
{
    [FromRoute(Name = "child")]
    public Guid ChildId { get; set; }

    public override string Caption => Index < 0 ? $"Child {Children.Count + 1}" : $"Child {Index + 1}: {Words.NameOf(Children[Index])}";

    /// <summary>Whether the page may be the first one about a child.</summary>
    protected virtual bool Adds => false;

    protected override string Parent => $"{Home}/children";

    protected override string Onward =>
        Journey.OfChild.SkipWhile(step => step != Section).Skip(1).FirstOrDefault() is { } step ? $"{Parent}/{ChildId}/{step.Slug}"
            : Parent;

    /// <summary>The page's questions, by their paths within the child.</summary>
    protected abstract IReadOnlyList<Question> Asked { get; }

    protected sealed override IReadOnlyList<Question> Questions =>
        [.. Asked.Select(question => question with { Path = $"children[{(Index < 0 ? Children.Count : Index)}].{question.Path}" })];

    IReadOnlyList<ChildDetails> Children => Draft.Content.Children ?? [];

    int Index => Children.Index().Where(child => child.Item.Id == ChildId).Select(child => child.Index).FirstOrDefault(-1);

    public override IActionResult OnGet() => Index < 0 && !Adds ? LocalRedirect(Parent) : base.OnGet();

    protected abstract void Show(ChildDetails child);

    protected abstract ChildDetails Change(ChildDetails child);

    protected sealed override void Show(NotificationContent content) => Show(Index < 0 ? new ChildDetails() : Children[Index]);

    protected sealed override NotificationContent Change(NotificationContent content)
    {
        if (Index < 0 && !Adds)
            ModelState.AddModelError("", "Someone else removed this child from the notification after you opened the page.");
        var changed = Change(Index < 0 ? new ChildDetails { Id = ChildId } : Children[Index]);
        return content with
        {
            Children = Index < 0 ? [.. Children, changed] : [.. Children.Select(child => child.Id == ChildId ? changed : child)],
        };
    }
}
