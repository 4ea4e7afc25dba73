using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Retention;
using Safeguarding.Notifications.Sealing;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Notices;

namespace Safeguarding.Notifications;

public class NotificationsDbContext(DbContextOptions<NotificationsDbContext> options) : DbContext(options)
{
    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<NotificationVersion> Versions => Set<NotificationVersion>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    public DbSet<Nickname> Nicknames => Set<Nickname>();

    public DbSet<NotificationKey> Keys => Set<NotificationKey>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    public DbSet<ErasureProposal> ErasureProposals => Set<ErasureProposal>();

    public DbSet<Recipient> Recipients => Set<Recipient>();

    public DbSet<OpenedShare> OpenedShares => Set<OpenedShare>();

    public DbSet<SubjectRequest> SubjectRequests => Set<SubjectRequest>();

    public DbSet<CaseProgress> Progress => Set<CaseProgress>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddCaseAccess();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NotificationsDbContext).Assembly);
        modelBuilder.ApplyConfiguration(new RaisedReminderTable());
        modelBuilder.AddPlatformTables();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();
}
