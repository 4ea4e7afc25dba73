using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.ServiceDefaults.FailedMessages;

sealed class FailedMessageTable : IEntityTypeConfiguration<FailedMessage>
{
    public void Configure(EntityTypeBuilder<FailedMessage> builder)
    {
        builder.ToTable("FailedMessages");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Queue).HasMaxLength(255);
        builder.Property(message => message.MessageType).HasMaxLength(200);
        builder.Property(message => message.ContentType).HasMaxLength(200);
        builder.Property(message => message.Headers).HasMaxLength(-1);
        builder.Property(message => message.ExceptionType).HasMaxLength(200);
        builder.Property(message => message.FailedIn).HasMaxLength(400);
        builder.Property(message => message.DecidedBy).HasMaxLength(100);
        builder.Property(message => message.Reason).HasMaxLength(2000);
        builder.HasIndex(message => new { message.Queue, message.MessageId }).IsUnique();
        builder.HasIndex(message => new { message.State, message.FailedAt });
        builder.HasIndex(message => message.FailedAt);
    }
}
