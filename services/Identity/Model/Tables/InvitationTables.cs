using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Identity.Model;

sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
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

sealed class AccountNoticeTable : IEntityTypeConfiguration<AccountNotice>
{
    public void Configure(EntityTypeBuilder<AccountNotice> builder)
    {
        builder.ToTable("AccountNotices");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.HasIndex(notice => new { notice.MailedAt, notice.NextMailAt });
        builder.HasOne(notice => notice.Person).WithMany().HasForeignKey(notice => notice.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

sealed class PasswordResetTable : IEntityTypeConfiguration<PasswordReset>
{
    public void Configure(EntityTypeBuilder<PasswordReset> builder)
    {
        builder.ToTable("PasswordResets");
        builder.Property(reset => reset.Id).ValueGeneratedNever();
        builder.Property(reset => reset.Email).HasMaxLength(256);
        builder.Property(reset => reset.AddressHash).HasMaxLength(64);
        builder.Property(reset => reset.Network).HasMaxLength(60);
        builder.Property(reset => reset.TokenHash).HasMaxLength(64);
        builder.Property(reset => reset.Stamp).HasMaxLength(40);
        builder.HasIndex(reset => reset.TokenHash).IsUnique().HasFilter("[TokenHash] IS NOT NULL");
        builder.HasIndex(reset => new { reset.AddressHash, reset.AskedAt });
        builder.HasIndex(reset => new { reset.Network, reset.AskedAt });
        builder.HasIndex(reset => new { reset.HandledAt, reset.NextMailAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(reset => reset.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
