using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.Portal.Tasks;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Work;

/// <summary>All that waits for the person in one band, most urgent first.</summary>
[Authorize(Policies.SignedIn)]
public class WorkPage(Worklist worklist) : ListPage<TaskRow>
{
    [FromRoute]
    public string Band { get; set; } = "";

    public TaskBand? Known => Codes.Parse<TaskBand>(Band);

    public string Heading => TaskWords.For(Known!.Value);

    /// <summary>Names of services that could not be asked.</summary>
    public IReadOnlyList<string> Away { get; private set; } = [];

    public override string Caption => Heading;

    public override string Empty => "Nothing waits for you here.";

    public override IReadOnlyList<Column<TaskRow>> Columns =>
    [
        new("What is to be done", row => TaskWords.For(row.Task))
        {
            Link = row => TaskWords.AddressOf(row.Task),
            LinkHint = row => TaskWords.About(row.Task) ?? "",
        },
        new("Why it is yours", row => TaskWords.Why(row.Task)) { Under = true },
        new("About", row => TaskWords.About(row.Task)),
        new("Your area’s name for it", row => row.Nickname) { Under = true },
        new("Area", row => row.Area) { Under = true },
        new("Also waits for", row => TaskWords.Also(row.Task)) { None = "Nobody else" },
        new("Due", row => row.Task.DueOn) { Due = _ => true, None = "No deadline" },
    ];

    protected override string FileName => $"waiting-{Band}";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Known is null)
            context.Result = NotFound();
    }

    protected override async Task<Page<TaskRow>> FetchAsync(string? after, int limit, CancellationToken ct)
    {
        var waiting = await worklist.ReadAsync(Known, after, limit, ct);
        Away = waiting.Away;
        return new Page<TaskRow>(await worklist.RowsAsync(waiting, ct), waiting.Next);
    }
}
