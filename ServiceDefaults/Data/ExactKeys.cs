using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Text that identifies something is the same only where every letter is, on SQL Server as on SQLite. By its usual collation two tokens,
/// or a provider's ids of two people, would be one where only the case differs.
/// </summary>
sealed class ExactKeys : IModelFinalizingConvention
{
    public const string Collation = "Latin1_General_100_BIN2";

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties()))
        {
            if (property.ClrType == typeof(string)
                && (property.IsKey() || property.IsForeignKey() || property.GetContainingIndexes().Any(index => index.IsUnique)))
                property.Builder.UseCollation(Collation);
        }
    }
}
