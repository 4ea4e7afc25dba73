namespace Safeguarding.Access.Tests.Table;

/// <summary>One endpoint and what it answers to each persona, in the order of <see cref="Persona.All"/>.</summary>
public sealed record AccessRow(string Service, string Method, string Route, IReadOnlyList<string> Cells)
{
    public string Anonymous => Cells[0];

    public override string ToString() => $"{Service}: {Method} {Route}";
}
