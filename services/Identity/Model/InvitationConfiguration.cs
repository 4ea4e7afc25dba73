using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Identity.Model;

sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.Name).HasMaxLength(200);
        builder.Property(invitation => invitation.Email).HasMaxLength(256);
        builder.Property(invitation => invitation.Roles).HasMaxLength(400);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique().HasFilter("[TokenHash] IS NOT NULL");
        builder.HasIndex(invitation => new { invitation.OrganisationId, invitation.InvitedAt });
        builder.HasIndex(invitation => new { invitation.MailedAt, invitation.NextMailAt });
        builder.HasOne(invitation => invitation.Organisation).WithMany().HasForeignKey(invitation => invitation.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Browser).HasMaxLength(60);
        builder.HasIndex(session => new { session.PersonId, session.EndedAt });
        builder.HasIndex(session => session.SeenAt);
        builder.HasOne<Person>().WithMany().HasForeignKey(session => session.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
