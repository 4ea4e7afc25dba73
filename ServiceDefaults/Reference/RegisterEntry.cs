using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Messaging;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>
/// What a service knows of the register beyond the reference files: an entry as it was last told. The national panel's service, which keeps
/// the register, has it first.
/// </summary>
public class RegisterEntry : IBookkeeping
{
    public required string Code { get; init; }

    /// <summary>The entry's version in the register; it only rises.</summary>
    public required int Version { get; set; }

    /// <summary>The whole entry, as JSON.</summary>
    public required string Content { get; set; }

    public RegisteredBody Body => JsonSerializer.Deserialize<RegisteredBody>(Content, OutboxExtensions.Json)!;

    public static RegisterEntry Of(RegisteredBody body) => new() { Code = body.Code, Version = body.Version, Content = Write(body) };

    public void Become(RegisteredBody body) => (Version, Content) = (body.Version, Write(body));

    static string Write(RegisteredBody body) => JsonSerializer.Serialize(body, OutboxExtensions.Json);
}

sealed class RegisterEntryTable : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("RegisterEntries");
        builder.HasKey(entry => entry.Code);
        builder.Property(entry => entry.Code).HasMaxLength(9);
        // Of two messages about one entry at the same moment the later version must stay.
        builder.Property(entry => entry.Version).IsConcurrencyToken();
        builder.Property(entry => entry.Content).HasMaxLength(-1);
        builder.Ignore(entry => entry.Body);
    }
}
