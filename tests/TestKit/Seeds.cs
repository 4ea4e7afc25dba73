using System.Globalization;
using Xunit;

namespace Safeguarding.TestKit;

/// <summary>
/// What random tests begin with. The same in every run, so that a red one is about what was changed; SAFEGUARDING_SEEDS=17,99 asks for
/// others, as many as there is time for.
/// </summary>
public static class Seeds
{
    static readonly int[] Usual = [1, 2];

    public static TheoryData<int> All => [.. Asked() ?? Usual];

    static int[]? Asked() => Environment.GetEnvironmentVariable("SAFEGUARDING_SEEDS") is { Length: > 0 } seeds
        ? [.. seeds.Split(',').Select(seed => int.Parse(seed, CultureInfo.InvariantCulture))]
        : null;
}
