using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Identity.Organisations;

/// <summary>Invites the rows of a file, each once: a file that is sent again, or twice at the same moment, invites nobody twice.</summary>
public sealed class ApproverInvitations(
    IdentityDbContext db, OrganisationDirectory directory, ILookupNormalizer lookup, CurrentUser user, TimeProvider clock)
{
    const int MaxName = 200;

    /// <summary>With the next save.</summary>
    internal async Task<IReadOnlyList<ApproverImportRow>> TakeAsync(ApproverFile file, CancellationToken ct)
    {
        var organisations = await db.Organisations.Where(row => row.EndedAt == null).ToListAsync(ct);
        var byCode = organisations.Where(row => row.BodyCode is not null)
            .ToDictionary(row => row.BodyCode!, StringComparer.OrdinalIgnoreCase);
        var byName = organisations.ToLookup(row => row.Name, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>();
        var rows = new List<ApproverImportRow>();
        foreach (var row in file.Rows)
        {
            var named = CleanText.Line(row.Organisation) ?? "";
            Organisation[] found = byCode.TryGetValue(named, out var known) ? [known] : [.. byName[named]];
            rows.Add(await TakeAsync(row, named, found, seen, ct));
        }

        return rows;
    }

    async Task<ApproverImportRow> TakeAsync(
        ApproverFile.Row row, string named, Organisation[] found, HashSet<string> seen, CancellationToken ct)
    {
        var (name, email) = (CleanText.Line(row.Name) ?? "", EmailAddress.Find(row.Email));
        var errors = Check(row, named, name, found);
        if (!errors.Any && !seen.Add(lookup.NormalizeEmail(email)!))
            errors.Add("email", "repeated", "This address stands in an earlier row.");
        var state = errors.Any ? ApproverImportState.Wrong : await InviteAsync(found[0], name, email!, errors, ct);
        return new(row.Line, found.Length == 1 ? found[0].Name : named, name, email ?? row.Email.Trim(), state, errors.Entries);
    }

    FieldErrors Check(ApproverFile.Row row, string named, string name, Organisation[] found)
    {
        var errors = new FieldErrors();
        if (!errors.Required("organisation", named))
            return errors;
        if (found.Length == 0)
            errors.Add("organisation", "unknown-organisation", "There is no organisation of this code or name.");
        else if (found.Length > 1)
            errors.Add("organisation", "ambiguous-organisation", "Several organisations have this name: give the code.");
        else if (directory.HasEnded(found[0]))
            errors.Add("organisation", "ended-organisation", "This organisation has ended.");
        errors.Text("name", name, MaxName);
        if (errors.Required("email", row.Email))
            errors.Email("email", row.Email);
        return errors;
    }

    async Task<ApproverImportState> InviteAsync(
        Organisation organisation, string name, string email, FieldErrors errors, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var normal = lookup.NormalizeEmail(email)!;
        if (await db.People.FirstOrDefaultAsync(person => person.NormalizedEmail == normal, ct) is { } person)
            return person.OrganisationId == organisation.Id && person.LeftAt is null ? ApproverImportState.Known
                : Wrong("of-another-organisation", "This address has an account of another organisation, or of somebody who has left.");

        var id = IdFor(organisation, normal);
        var invitations = await db.Invitations.Where(row => row.Id == id || (row.OrganisationId == organisation.Id && row.Email == email))
            .ToListAsync(ct);
        if (invitations.Exists(row => row.StateAt(now) == InvitationState.Open))
            return ApproverImportState.Known;
        if (invitations.Find(row => row.Id == id) is not { } mine)
            Add(id, organisation, name, email, now);
        else if (mine.IsSettled)
            return Wrong("revoked", "An earlier invitation to this address was revoked. Invite this person by hand.");
        else
            SendAgain(mine, now);
        return ApproverImportState.Invited;

        ApproverImportState Wrong(string code, string message)
        {
            errors.Add("email", code, message);
            return ApproverImportState.Wrong;
        }
    }

    void Add(Guid id, Organisation organisation, string name, string email, DateTime now)
    {
        db.Add(new Invitation
        {
            Id = id,
            OrganisationId = organisation.Id,
            Name = name,
            Email = email,
            Roles = [Roles.Approver],
            InvitedAt = now,
            NextMailAt = now,
            ExpiresAt = now + Invitation.Lifetime,
        });
        db.Audit(user, "PersonInvited", nameof(Invitation), id, $"as {Roles.Approver}, from a file", now);
    }

    void SendAgain(Invitation invitation, DateTime now)
    {
        invitation.SendAgain(now);
        db.Audit(user, "InvitationSentAgain", nameof(Invitation), invitation.Id, "from a file", now);
    }

    // The same for one address of one organisation.
    static Guid IdFor(Organisation organisation, string email) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"first approver {organisation.Id} {email}")).AsSpan(0, 16));
}
