using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.ServiceDefaults.Messaging;

sealed class OutboxMessageTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Type).HasMaxLength(200);
        builder.Property(message => message.Body).HasMaxLength(-1);
        builder.Property(message => message.TraceParent).HasMaxLength(60);
        builder.Property(message => message.Error).HasMaxLength(200);
        builder.HasIndex(message => message.NextAttemptAt).HasFilter("[SentAt] IS NULL");
        builder.HasIndex(message => message.SentAt).HasFilter("[SentAt] IS NOT NULL");
    }
}
