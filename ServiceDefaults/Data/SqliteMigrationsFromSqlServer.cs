using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Runs migrations made for SQL Server on SQLite: column types and collations are dropped; types come from the CLR types.
/// </summary>
sealed class SqliteMigrationsFromSqlServer(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = default)
    {
        foreach (var column in operations.OfType<CreateTableOperation>().SelectMany(table => table.Columns)
            .Concat(operations.OfType<AddColumnOperation>()))
            (column.ColumnType, column.Collation) = (null, null);
        return base.Generate(operations, model: null, options);
    }
}
