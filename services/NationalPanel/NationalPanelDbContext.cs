using Microsoft.EntityFrameworkCore;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Notices;

namespace Safeguarding.NationalPanel;

public class NationalPanelDbContext(DbContextOptions<NationalPanelDbContext> options) : DbContext(options)
{
    public DbSet<PanelCase> Cases => Set<PanelCase>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<CriteriaSet> CriteriaSets => Set<CriteriaSet>();

    public DbSet<NationalInquiry> Inquiries => Set<NationalInquiry>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<PoolReviewer> Reviewers => Set<PoolReviewer>();

    public DbSet<RecordedRegisterChange> RegisterChanges => Set<RecordedRegisterChange>();

    public DbSet<LessonInLibrary> Lessons => Set<LessonInLibrary>();

    public DbSet<BulletinLesson> BulletinLessons => Set<BulletinLesson>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NationalPanelDbContext).Assembly);
        modelBuilder.ApplyConfiguration(new RaisedReminderTable());
        modelBuilder.AddPlatformTables();
    }
}
