using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Notices;

/// <summary>A reminder that went out. Its id follows from clock and stage, so that of two instances only one can store it.</summary>
public class RaisedReminder : IBookkeeping
{
    public required Guid NoticeId { get; init; }

    public required DateTime RaisedAt { get; init; }
}

/// <summary>For services with clocks of their own.</summary>
public sealed class RaisedReminderTable : IEntityTypeConfiguration<RaisedReminder>
{
    public void Configure(EntityTypeBuilder<RaisedReminder> builder)
    {
        builder.ToTable("RaisedReminders");
        builder.HasKey(reminder => reminder.NoticeId);
        builder.Property(reminder => reminder.NoticeId).ValueGeneratedNever();
    }
}
