using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Dissemination;

public class DisseminationDbContext(DbContextOptions<DisseminationDbContext> options) : DbContext(options)
{
    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<Lesson> Lessons => Set<Lesson>();

    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    public DbSet<Subscription> Subscriptions => Set<Subscription>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<MailToken> MailTokens => Set<MailToken>();

    public DbSet<ConfirmationQuota> ConfirmationQuotas => Set<ConfirmationQuota>();

    public DbSet<SuppressedAddress> SuppressedAddresses => Set<SuppressedAddress>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddTables();
        modelBuilder.AddPlatformTables();
    }
}
