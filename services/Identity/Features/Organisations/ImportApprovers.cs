using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Features.Organisations;

/// <summary>Invites the first approvers of organisations from a file; with <c>?check=true</c> says what would become of it.</summary>
public static class ImportApprovers
{
    const int Overhead = 64 * 1024;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/organisations/first-approvers", Handle).RequireAuthorization(Policies.Operator)
            .WithMetadata(new RequestSizeLimitAttribute(ApproverFile.MaxBytes + Overhead)).DisableAntiforgery();

    static async Task<Results<Ok<ApproverImport>, ProblemHttpResult>> Handle(
        HttpRequest request, IdentityDbContext db, ApproverInvitations invitations, Signal<Invitation> signal, CancellationToken ct,
        bool check = false)
    {
        if (await FileAsync(request, ct) is not { Length: > 0 } sent)
            return Problems.Invalid("file", "required", "Select a file.");
        if (sent.Length > ApproverFile.MaxBytes)
            return Problems.Invalid("file", "too-large", "The file must be 200 kB or smaller.");
        using var bytes = new MemoryStream();
        await sent.CopyToAsync(bytes, ct);
        var (file, code, message) = ApproverFile.Read(bytes.ToArray());
        if (file is null)
            return Problems.Invalid("file", code, message);

        // Of two who send it at the same moment the second finds what the first has invited.
        var rows = await db.RetryOnConflictAsync(async () =>
        {
            var taken = await invitations.TakeAsync(file, ct);
            if (!check)
                await db.SaveChangesAsync(ct);
            return taken;
        });
        if (!check)
            signal.Set();
        return TypedResults.Ok(new ApproverImport(rows));
    }

    static async Task<IFormFile?> FileAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return request.HasFormContentType ? (await request.ReadFormAsync(ct)).Files["file"] : null;
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // A form that breaks off.
            return null;
        }
    }
}
