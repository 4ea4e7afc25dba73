using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;

namespace Safeguarding.Portal.Pages;

/// <summary>
/// A page about one record, which is there before any handler runs. A change is made to the version the person saw; where someone else was
/// quicker, the page comes again and stands on the version there is now.
/// </summary>
public abstract class RecordPage<T> : PageModel
    where T : class
{
    /// <summary>The version the person saw; what came in between is not overwritten unseen.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What the page before did; known once.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>What is said of it, in a banner above the page.</summary>
    public virtual string? Banner => null;

    /// <summary>The record as it is now; pages call it by its own name.</summary>
    protected T Record { get; set; } = null!;

    /// <summary>Whether the record has what the page is about.</summary>
    protected virtual bool IsThere => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (!await ReadAsync(ct))
        {
            context.Result = await GoneAsync(ct);
            return;
        }

        if (!IsThere)
        {
            context.Result = NotFound();
            return;
        }

        // A form that is sent brings the version along.
        if (HttpMethods.IsGet(Request.Method))
            Version = VersionOf(Record);
        await next();
    }

    protected abstract Task<T?> FindAsync(CancellationToken ct);

    protected virtual int VersionOf(T record) => 0;

    /// <summary>The answer where there is no such record for this person.</summary>
    protected virtual Task<IActionResult> GoneAsync(CancellationToken ct) => Task.FromResult<IActionResult>(NotFound());

    /// <summary>Reads the record again, as after a change that was refused; whether it is still there.</summary>
    protected async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } found)
            return false;
        Record = found;
        return true;
    }

    /// <summary>The person is told of the version there is now: what they send next is about that one.</summary>
    protected void StandOn(int? current)
    {
        if (current is not { } version)
            return;
        // Without this the field would show what was sent.
        ModelState.Remove(nameof(Version));
        Version = version;
    }

    /// <summary>The page again, with what the service said against the change.</summary>
    protected IActionResult Again(Refusal refusal, Func<string, string, string?>? say = null, Func<string, string>? fieldOf = null)
    {
        ModelState.Add(refusal, say, fieldOf);
        StandOn(refusal.CurrentVersion);
        return Page();
    }
}
