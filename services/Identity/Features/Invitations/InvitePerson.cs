using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Features.Invitations;

public static class InvitePerson
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/invitations", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Created<InvitationSummary>, ProblemHttpResult>> Handle(
        InvitePersonRequest request, IdentityDbContext db, OrganisationDirectory directory, Signal<Invitation> signal, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        if (Check(request) is { Any: true } errors)
            return Problems.Invalid(errors);
        var organisationId = request.OrganisationId ?? user.OwnOrganisation();
        if (await db.Organisations.ManagedBy(user).FirstOrDefaultAsync(row => row.Id == organisationId, ct) is not { } organisation)
            return Problems.NotAllowed("You cannot invite people to this organisation.");
        if (directory.HasEnded(organisation))
            return Problems.NotAllowed("This organisation has ended: nobody joins it any more.");
        if (request.Roles!.FirstOrDefault(role => !user.MayGive(role, organisation)) is { } refused)
            return Problems.NotAllowed($"The role {refused} is not yours to give, or not one for this organisation.");

        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<InvitationSummary>, ProblemHttpResult>> SaveAsync()
        {
            // The caller makes the id, so a double click or a retry is the same invitation.
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Invitations.Include(row => row.Organisation).FirstOrDefaultAsync(row => row.Id == request.Id, ct) is { } sent)
                return IsSame(sent, request, organisation) ? Answer(sent, now)
                    : Problems.Conflict("id-in-use", "Another invitation has this id.");

            db.Attach(organisation);
            var invitation = new Invitation
            {
                Id = request.Id!.Value,
                Organisation = organisation,
                Name = request.Name!.Trim(),
                Email = EmailAddress.Find(request.Email)!,
                Roles = [.. request.Roles!.Distinct().Order()],
                InvitedAt = now,
                NextMailAt = now,
                ExpiresAt = now + Invitation.Lifetime,
            };
            db.Add(invitation);
            db.Audit(user, "PersonInvited", nameof(Invitation), invitation.Id, $"as {string.Join(' ', invitation.Roles)}", now);
            await db.SaveChangesAsync(ct);
            signal.Set();
            return Answer(invitation, now);
        }
    }

    static Created<InvitationSummary> Answer(Invitation invitation, DateTime now) =>
        TypedResults.Created($"/api/identity/invitations/{invitation.Id}", invitation.ToSummary(now));

    static bool IsSame(Invitation sent, InvitePersonRequest request, Organisation organisation) =>
        sent.OrganisationId == organisation.Id && sent.Email == EmailAddress.Find(request.Email);

    static FieldErrors Check(InvitePersonRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        errors.Text("name", request.Name, 200);
        if (errors.Required("email", request.Email))
            errors.Email("email", request.Email);
        errors.Required("roles", request.Roles);
        for (var index = 0; index < request.Roles?.Count; index++)
            errors.OneOf($"roles[{index}]", request.Roles[index] ?? "", Roles.All);
        return errors;
    }
}
