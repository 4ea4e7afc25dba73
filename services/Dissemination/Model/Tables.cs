using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Dissemination.Model;

static class Tables
{
    const int Unlimited = -1;
    const int MaxTraceLength = 60;
    const int MaxAddressLength = 254;

    public static void AddTables(this ModelBuilder model)
    {
        model.Entity<Theme>(Map);
        model.Entity<Publication>(Map);
        model.Entity<Lesson>(Map);
        model.Entity<LessonTheme>().ToTable("LessonThemes").HasKey(theme => new { theme.LessonId, theme.Code });
        model.Entity<Bulletin>(Map);
        model.Entity<BulletinLesson>(Map);
        model.Entity<Subscriber>(Map);
        model.Entity<Subscription>(Map);
        model.Entity<SubscriptionTheme>(Map);
        model.Entity<Delivery>(Map);
        model.Entity<MailToken>(Map);
        model.Entity<SuppressedAddress>().HasKey(address => address.AddressKey);
        model.Entity<SuppressedAddress>().Property(address => address.AddressKey).HasMaxLength(MaxAddressLength);
        model.Entity<ConfirmationQuota>().HasKey(quota => quota.MailboxHash);
        model.Entity<ConfirmationQuota>().Property(quota => quota.MailboxHash).HasMaxLength(64);
        model.Entity<ConfirmationQuota>().HasIndex(quota => quota.EndsAt);
    }

    static void Map(EntityTypeBuilder<Theme> theme)
    {
        theme.HasKey(row => new { row.TaxonomyVersion, row.Code });
        theme.Property(row => row.TaxonomyVersion).ValueGeneratedNever();
        theme.Property(row => row.ScopeNote).HasMaxLength(1_000);
        theme.PrimitiveCollection(row => row.Synonyms).HasMaxLength(Unlimited);
    }

    static void Map(EntityTypeBuilder<Publication> publication)
    {
        publication.HasKey(row => row.InquiryId);
        publication.Property(row => row.InquiryId).ValueGeneratedNever();
        publication.Property(row => row.AreaCode).HasMaxLength(20);
    }

    static void Map(EntityTypeBuilder<Lesson> lesson)
    {
        lesson.Property(row => row.Id).ValueGeneratedNever();
        lesson.Property(row => row.Slug).HasMaxLength(120);
        lesson.Property(row => row.Finding).HasMaxLength(Unlimited);
        lesson.Property(row => row.WhyItHappened).HasMaxLength(Unlimited);
        lesson.Property(row => row.Improvement).HasMaxLength(Unlimited);
        lesson.PrimitiveCollection(row => row.Audience).HasMaxLength(Unlimited);
        lesson.HasOne(row => row.Publication).WithMany().HasForeignKey(row => row.InquiryId).OnDelete(DeleteBehavior.Restrict);
        lesson.HasMany(row => row.Themes).WithOne().HasForeignKey(theme => theme.LessonId);
        lesson.HasIndex(row => row.Slug).IsUnique();
        lesson.HasIndex(row => row.ChangedAt);
        lesson.HasIndex(row => new { row.PublishedAt, row.Id });
    }

    static void Map(EntityTypeBuilder<Bulletin> bulletin)
    {
        bulletin.Property(row => row.Id).ValueGeneratedNever();
        bulletin.Property(row => row.Introduction).HasMaxLength(Unlimited);
        bulletin.Property(row => row.Text).HasMaxLength(Unlimited);
        bulletin.Property(row => row.Html).HasMaxLength(Unlimited);
        bulletin.PrimitiveCollection(row => row.WriterIds).HasMaxLength(Unlimited);
        bulletin.PrimitiveCollection(row => row.WriterNames).HasMaxLength(Unlimited);
        bulletin.PrimitiveCollection(row => row.ThemeCodes).HasMaxLength(Unlimited);
        bulletin.Property(row => row.TraceParent).HasMaxLength(MaxTraceLength);
        bulletin.HasMany(row => row.Lessons).WithOne().HasForeignKey(lesson => lesson.BulletinId);
        bulletin.HasIndex(row => row.IssueNumber).IsUnique().HasFilter("[IssueNumber] IS NOT NULL");
        bulletin.HasIndex(row => row.IssuedAt).HasFilter("[AllMadeAt] IS NULL");
        bulletin.HasIndex(row => row.ScheduledFor).HasFilter("[ScheduledFor] IS NOT NULL AND [IssuedAt] IS NULL");
        bulletin.HasIndex(row => new { row.ChangedAt, row.Id });
    }

    static void Map(EntityTypeBuilder<BulletinLesson> lesson)
    {
        lesson.ToTable("BulletinLessons");
        lesson.HasKey(row => new { row.BulletinId, row.LessonId });
        lesson.HasOne(row => row.Lesson).WithMany().HasForeignKey(row => row.LessonId).OnDelete(DeleteBehavior.Restrict);
    }

    static void Map(EntityTypeBuilder<Subscriber> subscriber)
    {
        subscriber.Property(row => row.Id).ValueGeneratedNever();
        subscriber.Property(row => row.Email).HasMaxLength(MaxAddressLength);
        subscriber.Property(row => row.AddressKey).HasMaxLength(MaxAddressLength);
        subscriber.HasIndex(row => row.AddressKey).IsUnique();
        subscriber.HasMany(row => row.Subscriptions).WithOne().HasForeignKey(subscription => subscription.SubscriberId);
    }

    static void Map(EntityTypeBuilder<Subscription> subscription)
    {
        subscription.Property(row => row.Id).ValueGeneratedNever();
        subscription.HasMany(row => row.Themes).WithOne().HasForeignKey(theme => theme.SubscriptionId);
    }

    static void Map(EntityTypeBuilder<SubscriptionTheme> theme)
    {
        theme.ToTable("SubscriptionThemes");
        theme.HasKey(row => new { row.SubscriptionId, row.Code });
        theme.HasIndex(row => row.Code);
    }

    static void Map(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.Property(row => row.Id).ValueGeneratedNever();
        delivery.Property(row => row.TraceParent).HasMaxLength(MaxTraceLength);
        delivery.HasOne<Subscriber>().WithMany().HasForeignKey(row => row.SubscriberId).OnDelete(DeleteBehavior.Restrict);
        delivery.HasOne<Bulletin>().WithMany().HasForeignKey(row => row.BulletinId).OnDelete(DeleteBehavior.Restrict);
        delivery.HasOne<Subscription>().WithMany().HasForeignKey(row => row.SubscriptionId).OnDelete(DeleteBehavior.Restrict);
        // The promise that nobody gets the same mail twice is these two indexes.
        delivery.HasIndex(row => new { row.BulletinId, row.SubscriberId, row.Channel }).IsUnique().HasFilter("[BulletinId] IS NOT NULL");
        delivery.HasIndex(row => new { row.SubscriptionId, row.Channel }).IsUnique().HasFilter("[SubscriptionId] IS NOT NULL");
        delivery.HasIndex(row => new { row.Priority, row.DueAt }).HasFilter("[Status] = 'Pending'");
        delivery.HasIndex(row => row.ClaimedBy).HasFilter("[ClaimedBy] IS NOT NULL");
        delivery.HasIndex(row => row.SubscriberId);
    }

    static void Map(EntityTypeBuilder<MailToken> token)
    {
        token.HasKey(row => row.Hash);
        token.Property(row => row.Hash).HasMaxLength(64);
        token.HasOne(row => row.Delivery).WithMany().HasForeignKey(row => row.DeliveryId).OnDelete(DeleteBehavior.Restrict);
    }
}
