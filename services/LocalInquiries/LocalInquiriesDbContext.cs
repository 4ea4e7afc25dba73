using Microsoft.EntityFrameworkCore;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Notices;

namespace Safeguarding.LocalInquiries;

public class LocalInquiriesDbContext(DbContextOptions<LocalInquiriesDbContext> options) : DbContext(options)
{
    public DbSet<LocalInquiry> Inquiries => Set<LocalInquiry>();
    public DbSet<KnownNotification> Notifications => Set<KnownNotification>();
    public DbSet<ReceivedDecision> PanelDecisions => Set<ReceivedDecision>();
    public DbSet<AdoptedCriteria> Criteria => Set<AdoptedCriteria>();
    public DbSet<NationalInquiry> NationalInquiries => Set<NationalInquiry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddCaseAccess();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LocalInquiriesDbContext).Assembly);
        modelBuilder.ApplyConfiguration(new RaisedReminderTable());
        modelBuilder.AddPlatformTables();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();
}
