using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Identity;

public class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Person> People => Users;

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Client> Clients => Set<Client>();

    public DbSet<ClientSecret> ClientSecrets => Set<ClientSecret>();

    public DbSet<ClientUse> ClientUses => Set<ClientUse>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<SignInFailures> SignInFailures => Set<SignInFailures>();

    public DbSet<AccountNotice> AccountNotices => Set<AccountNotice>();

    public DbSet<RaisedNotice> RaisedNotices => Set<RaisedNotice>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<SettledMatter> SettledMatters => Set<SettledMatter>();

    public DbSet<Deadline> Deadlines => Set<Deadline>();

    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();

    public DbSet<PasswordReset> PasswordResets => Set<PasswordReset>();

    public DbSet<IssuerKey> IssuerKeys => Set<IssuerKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.UseOpenIddict<Client, Grant, StoredScope, Token, Guid>();
        builder.AddCaseAccess();
        builder.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
        builder.AddPlatformTables();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();
}
