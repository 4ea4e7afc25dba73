using Microsoft.Playwright;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>How somebody works a page.</summary>
interface IHands
{
    Task TypeAsync(ILocator field, string text);

    /// <summary>Chooses a radio button or ticks a box.</summary>
    Task ChooseAsync(ILocator answer);

    Task SelectAsync(ILocator list, string option);

    /// <summary>Chooses what a field offers once it is typed.</summary>
    Task FindAsync(ILocator field, string option);

    /// <summary>Presses a button or follows a link.</summary>
    Task PressAsync(ILocator control);
}
