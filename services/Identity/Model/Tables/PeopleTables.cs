using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Identity.Model;

sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.Property(organisation => organisation.Name).HasMaxLength(200);
        builder.Property(organisation => organisation.BodyCode).HasMaxLength(9);
        builder.Property(organisation => organisation.Agency).HasMaxLength(10);
        // Bodies that follow each other can have one name; a code is never used again.
        builder.HasIndex(organisation => organisation.Name);
        builder.HasIndex(organisation => organisation.BodyCode).IsUnique().HasFilter("[BodyCode] IS NOT NULL");
    }
}

sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Name).HasMaxLength(200);
        builder.Property(person => person.ConcurrencyStamp).HasMaxLength(40);
        builder.Property(person => person.SecurityStamp).HasMaxLength(40);
        builder.Property(person => person.PhoneNumber).HasMaxLength(30);
        builder.Property(person => person.Roles).HasMaxLength(400);
        builder.HasOne(person => person.Organisation).WithMany().HasForeignKey(person => person.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class PersonClaimTable : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("PersonClaims");
}

// Lengths, keys and relations below repeat what ASP.NET Core Identity says only where
// its own options are at hand: tools open the context without them.
sealed class PersonLoginTable : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("PersonLogins");
        builder.Property(login => login.LoginProvider).HasMaxLength(128);
        builder.Property(login => login.ProviderKey).HasMaxLength(128);
    }
}

sealed class PersonTokenTable : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("PersonTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
    }
}

sealed class PersonPasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("PersonPasskeys");
        builder.HasKey(passkey => passkey.CredentialId);
        // WebAuthn allows 1,023 bytes, a key of SQL Server 900; authenticators use 16 to about 250.
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(900);
        builder.OwnsOne(passkey => passkey.Data).ToJson();
        builder.HasOne<Person>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

sealed class SessionTable : IEntityTypeConfiguration<Session>
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

sealed class SignInFailuresTable : IEntityTypeConfiguration<SignInFailures>
{
    public void Configure(EntityTypeBuilder<SignInFailures> builder)
    {
        builder.ToTable("SignInFailures");
        builder.HasKey(failures => new { failures.PersonId, failures.Place });
        builder.Property(failures => failures.Place).HasMaxLength(60);
        builder.HasIndex(failures => failures.LastAt);
        builder.HasOne<Person>().WithMany().HasForeignKey(failures => failures.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
