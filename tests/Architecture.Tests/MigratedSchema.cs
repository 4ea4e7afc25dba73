using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Safeguarding.Architecture.Tests;

/// <summary>
/// What a migration script leaves behind, as DacFx can read it: it knows tables as they are created, not as they are altered.
/// </summary>
static class MigratedSchema
{
    /// <summary>The statements of the schema, each column that was added later in its table's own statement.</summary>
    public static IEnumerable<string> Of(string script)
    {
        var statements = Parse(script);
        var tables = statements.OfType<CreateTableStatement>().ToDictionary(table => Name(table.SchemaObjectName));
        foreach (var added in statements.OfType<AlterTableAddTableElementStatement>())
            Merge(added.Definition, tables[Name(added.SchemaObjectName)].Definition);

        var generator = new Sql160ScriptGenerator();
        foreach (var statement in statements.Where(statement => statement is not (AlterTableAddTableElementStatement or InsertStatement)))
        {
            generator.GenerateScript(statement, out var text);
            yield return text;
        }
    }

    static List<TSqlStatement> Parse(string script)
    {
        var parsed = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        return [.. parsed.Batches.SelectMany(batch => batch.Statements).SelectMany(Unwrapped)];
    }

    // The history table is created inside IF OBJECT_ID(...) IS NULL BEGIN ... END.
    static IEnumerable<TSqlStatement> Unwrapped(TSqlStatement statement) => statement switch
    {
        IfStatement guard => Unwrapped(guard.ThenStatement),
        BeginEndBlockStatement block => block.StatementList.Statements.SelectMany(Unwrapped),
        _ => [statement],
    };

    static void Merge(TableDefinition added, TableDefinition table)
    {
        foreach (var column in added.ColumnDefinitions)
            table.ColumnDefinitions.Add(column);
        foreach (var constraint in added.TableConstraints)
            table.TableConstraints.Add(constraint);
    }

    static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;
}
