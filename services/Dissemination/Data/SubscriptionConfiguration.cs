using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Data;

sealed class SubscriptionConfiguration
    : IEntityTypeConfiguration<Subscriber>, IEntityTypeConfiguration<Subscription>, IEntityTypeConfiguration<SubscriptionTheme>,
        IEntityTypeConfiguration<SuppressedAddress>
{
    const int MaxAddressLength = 254;

    public void Configure(EntityTypeBuilder<Subscriber> builder)
    {
        builder.Property(subscriber => subscriber.Id).ValueGeneratedNever();
        builder.Property(subscriber => subscriber.Email).HasMaxLength(MaxAddressLength);
        builder.Property(subscriber => subscriber.AddressKey).HasMaxLength(MaxAddressLength);
        builder.HasIndex(subscriber => subscriber.AddressKey).IsUnique();
        builder.HasMany(subscriber => subscriber.Subscriptions).WithOne().HasForeignKey(subscription => subscription.SubscriberId);
    }

    public void Configure(EntityTypeBuilder<Subscription> builder)
    {
        builder.Property(subscription => subscription.Id).ValueGeneratedNever();
        builder.HasMany(subscription => subscription.Themes).WithOne().HasForeignKey(theme => theme.SubscriptionId);
    }

    public void Configure(EntityTypeBuilder<SubscriptionTheme> builder)
    {
        builder.ToTable("SubscriptionThemes");
        builder.HasKey(theme => new { theme.SubscriptionId, theme.Code });
        builder.HasIndex(theme => theme.Code);
    }

    public void Configure(EntityTypeBuilder<SuppressedAddress> builder)
    {
        builder.HasKey(address => address.AddressKey);
        builder.Property(address => address.AddressKey).HasMaxLength(MaxAddressLength);
    }
}
