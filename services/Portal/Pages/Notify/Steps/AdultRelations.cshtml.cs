using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class AdultRelationsPage(DraftsClient drafts) : EntryPage<AdultDetails>(drafts, Entries.Adults)
{
    /// <summary>The relation to each child, in the order of the children.</summary>
    [BindProperty]
    public List<string?> Relations { get; set; } = [];

    /// <summary>Whether to begin with what is known of one child for those of whom nothing is.</summary>
    [FromQuery(Name = "same")]
    public bool Same { get; set; }

    /// <summary>The relation to one child, while there is none to another.</summary>
    public string? Known => Relations.Exists(relation => relation.Tidy() is null)
        ? Relations.Find(relation => relation.Tidy() is not null) : null;

    public override Section Section => Journey.AdultRelations;

    public IReadOnlyList<ChildDetails> Children => Draft.Content.Children ?? [];

    public string LabelFor(int index) => $"Relation to child {index + 1}, {Words.NameOf(Children[index])}";

    protected override IReadOnlyList<Question> Asked =>
        [.. Answered.Select((answer, index) =>
            new Question($"relations[{index}].relation", $"Relations[{answer.Index}]", "Enter the relation", "Relation"))];

    IEnumerable<(int Index, string? Item)> Answered => Relations.Index().Where(answer => answer.Item.Tidy() is not null);

    protected override void Show(AdultDetails adult)
    {
        Relations = [.. Children.Select((_, index) => string.Join(", ",
            (adult.Relations ?? []).Where(relation => relation.Child == index + 1).Select(relation => relation.Relation)))];
        // Shown to look at; it is said once it is saved.
        if (Same && Known is { } known)
            Relations = [.. Relations.Select(relation => relation.Tidy() ?? known)];
    }

    protected override AdultDetails Change(AdultDetails adult)
    {
        Relations = [.. Children.Select((_, index) => Relations.ElementAtOrDefault(index))];
        return adult with
        {
            Relations = [.. Answered.Select(answer => new ChildRelation { Child = answer.Index + 1, Relation = answer.Item.Tidy() })],
        };
    }
}
