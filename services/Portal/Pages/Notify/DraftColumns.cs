using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>What lists of drafts say of each: those of the council, and those its partners comment on.</summary>
static class DraftColumns
{
    public static IReadOnlyList<Column<DraftSummary>> Of(string path) =>
    [
        new("Kind of incident", NameOf) { Link = draft => $"{path}/{draft.Id}" },
        new("Your area’s name for it", draft => draft.Nickname) { Under = true },
        new("Last saved", draft => draft.SavedAt) { WithTime = true, Sort = "saved", Standing = Standing.Descending },
        new("To be sent by", draft => draft.NotifyDueOn)
        {
            Due = _ => true,
            Provisional = draft => Due.MayMove(draft.NotifyDueOn!.Value),
            Sort = "due",
            None = "Not known yet",
        },
    ];

    public static string NameOf(DraftSummary draft) =>
        draft.Amends is { } reference ? $"Amendment of {reference}" : draft.Kind is { } kind ? Words.For(kind) : "Kind not chosen yet";
}
