namespace Safeguarding.Architecture.Tests;

/// <summary>What one project names in its project file.</summary>
record References(IReadOnlyList<string> Projects, IReadOnlyList<string> Packages);
