using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Notifications.Sealing;

sealed class NotificationKeyTable : IEntityTypeConfiguration<NotificationKey>
{
    public void Configure(EntityTypeBuilder<NotificationKey> builder)
    {
        builder.ToTable("NotificationKeys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Wrapped).HasMaxLength(400);
        builder.HasIndex(key => new { key.RingKeyId, key.Id });
    }
}

static class SealedTables
{
    public const string Annotation = "Sealed";

    /// <summary>Under which key its texts are sealed: it is read with every row.</summary>
    public static void IsSealedUnder<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> id)
        where T : SealedRow
    {
        builder.HasOne(row => row.Key).WithMany().HasForeignKey(id).IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(row => row.Key).AutoInclude();
    }

    /// <summary>Base64, whose length says no more than roughly how long the text is.</summary>
    public static PropertyBuilder<T> IsSealed<T>(this PropertyBuilder<T> property) =>
        property.HasMaxLength(-1).IsUnicode(false).HasAnnotation(Annotation, true);
}
