using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Tests;

/// <summary>Plans of a year that ends on a fixed day.</summary>
static class Year
{
    public const int Seed = 20180629;
    public static readonly DateOnly Today = new(2026, 11, 28);

    public static YearSpan Span(int seed = Seed, int notifications = 400) => YearSpan.EndingBefore(Today, seed, notifications);

    public static YearPlan Plan(int seed = Seed, int notifications = 400) => new(Span(seed, notifications));
}
