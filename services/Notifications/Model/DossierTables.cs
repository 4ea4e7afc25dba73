using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeguarding.Notifications.Model;

sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("PartnerComments");
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.AuthorId).HasMaxLength(100);
        builder.Property(comment => comment.AuthorName).HasMaxLength(200);
        builder.Property(comment => comment.Text).HasMaxLength(-1);
        builder.HasIndex(comment => new { comment.DossierId, comment.MadeAt });
    }
}

sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(attachment => attachment.Id).ValueGeneratedNever();
        builder.Property(attachment => attachment.FileName).HasMaxLength(255);
        builder.Property(attachment => attachment.MediaType).HasMaxLength(100);
        builder.Property(attachment => attachment.Sha256).HasMaxLength(64);
        builder.Property(attachment => attachment.StoredAs).HasMaxLength(32);
        builder.Property(attachment => attachment.UploadedById).HasMaxLength(100);
        builder.HasIndex(attachment => new { attachment.DossierId, attachment.UploadedAt });
        builder.HasIndex(attachment => attachment.Scan);
    }
}
