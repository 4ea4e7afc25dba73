using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Identity.Model;

// OpenIddict leaves its JSON columns without a length; the platform's convention would cut them at 400.
sealed class ClientTable : IEntityTypeConfiguration<Client>
{
    public void Configure(EntityTypeBuilder<Client> builder)
    {
        builder.ToTable("Clients");
        builder.Property(client => client.DisplayNames).HasMaxLength(-1);
        builder.Property(client => client.JsonWebKeySet).HasMaxLength(-1);
        builder.Property(client => client.Permissions).HasMaxLength(-1);
        builder.Property(client => client.PostLogoutRedirectUris).HasMaxLength(-1);
        builder.Property(client => client.Properties).HasMaxLength(-1);
        builder.Property(client => client.RedirectUris).HasMaxLength(-1);
        builder.Property(client => client.Requirements).HasMaxLength(-1);
        builder.Property(client => client.Settings).HasMaxLength(-1);
        builder.Property(client => client.Roles).HasMaxLength(400);
        builder.HasOne(client => client.Organisation).WithMany().HasForeignKey(client => client.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(client => client.Secrets).WithOne().HasForeignKey(secret => secret.ClientId).OnDelete(DeleteBehavior.Cascade);
        builder.OwnsOne(client => client.Application, application =>
        {
            application.Property(asked => asked.Purpose).HasMaxLength(ClientApplication.MaxPurpose);
            application.Property(asked => asked.Permissions).HasMaxLength(400);
            application.Property(asked => asked.Reason).HasMaxLength(400);
        });
    }
}

sealed class ClientSecretTable : IEntityTypeConfiguration<ClientSecret>
{
    public void Configure(EntityTypeBuilder<ClientSecret> builder)
    {
        builder.ToTable("ClientSecrets");
        builder.Property(secret => secret.Id).ValueGeneratedNever();
        builder.Property(secret => secret.Hash).HasMaxLength(200);
    }
}

sealed class GrantTable : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.ToTable("Grants");
        builder.Property(grant => grant.Properties).HasMaxLength(-1);
        builder.Property(grant => grant.Scopes).HasMaxLength(-1);
        // Within the 900 bytes of an index key: a subject is a person's or client's id.
        builder.Property(grant => grant.Subject).HasMaxLength(100);
    }
}

sealed class TokenTable : IEntityTypeConfiguration<Token>
{
    public void Configure(EntityTypeBuilder<Token> builder)
    {
        builder.ToTable("Tokens");
        builder.Property(token => token.Payload).HasMaxLength(-1);
        builder.Property(token => token.Properties).HasMaxLength(-1);
        builder.Property(token => token.Subject).HasMaxLength(100);
        builder.Property(token => token.Type).HasMaxLength(100);
    }
}

sealed class StoredScopeTable : IEntityTypeConfiguration<StoredScope>
{
    public void Configure(EntityTypeBuilder<StoredScope> builder)
    {
        builder.ToTable("Scopes");
        builder.Property(scope => scope.Descriptions).HasMaxLength(-1);
        builder.Property(scope => scope.DisplayNames).HasMaxLength(-1);
        builder.Property(scope => scope.Properties).HasMaxLength(-1);
        builder.Property(scope => scope.Resources).HasMaxLength(-1);
    }
}

sealed class ClientUseTable : IEntityTypeConfiguration<ClientUse>
{
    public void Configure(EntityTypeBuilder<ClientUse> builder)
    {
        builder.HasKey(use => new { use.ClientId, use.Hour, use.Answer });
        builder.HasOne<Client>().WithMany().HasForeignKey(use => use.ClientId).OnDelete(DeleteBehavior.Cascade);
    }
}

sealed class IssuerKeyTable : IEntityTypeConfiguration<IssuerKey>
{
    public void Configure(EntityTypeBuilder<IssuerKey> builder)
    {
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Protected).HasMaxLength(4_000);
    }
}
