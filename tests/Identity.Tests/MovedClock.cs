namespace Safeguarding.Identity.Tests;

/// <summary>Tests that move the time: they share an app of their own and run one after another.</summary>
[CollectionDefinition(nameof(MovedClock))]
public class MovedClock : ICollectionFixture<MovedClock.App>
{
    public sealed class App : IdentityApp;
}
