using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity;

public class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Person> People => Users;

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Client> Clients => Set<Client>();

    public DbSet<ClientUse> ClientUses => Set<ClientUse>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInFailures> SignInFailures => Set<SignInFailures>();

    public DbSet<AccountNotice> AccountNotices => Set<AccountNotice>();

    public DbSet<IssuerKey> IssuerKeys => Set<IssuerKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict<Client, Grant, StoredScope, Token, Guid>();
        builder.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
        builder.AddPlatformTables();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();
}
