using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Data;

sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>, IEntityTypeConfiguration<MailToken>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.TraceParent).HasMaxLength(60);
        builder.HasOne<Subscriber>().WithMany().HasForeignKey(delivery => delivery.SubscriberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Bulletin>().WithMany().HasForeignKey(delivery => delivery.BulletinId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subscription>().WithMany().HasForeignKey(delivery => delivery.SubscriptionId).OnDelete(DeleteBehavior.Restrict);
        // The promise that nobody gets the same mail twice is these two indexes.
        builder.HasIndex(delivery => new { delivery.BulletinId, delivery.SubscriberId, delivery.Channel })
            .IsUnique().HasFilter("[BulletinId] IS NOT NULL");
        builder.HasIndex(delivery => new { delivery.SubscriptionId, delivery.Channel })
            .IsUnique().HasFilter("[SubscriptionId] IS NOT NULL");
        builder.HasIndex(delivery => new { delivery.Priority, delivery.DueAt }).HasFilter("[Status] = 'Pending'");
        builder.HasIndex(delivery => delivery.ClaimedBy).HasFilter("[ClaimedBy] IS NOT NULL");
        builder.HasIndex(delivery => delivery.SubscriberId);
    }

    public void Configure(EntityTypeBuilder<MailToken> builder)
    {
        builder.HasKey(token => token.Hash);
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.HasOne(token => token.Delivery).WithMany().HasForeignKey(token => token.DeliveryId).OnDelete(DeleteBehavior.Restrict);
    }
}
