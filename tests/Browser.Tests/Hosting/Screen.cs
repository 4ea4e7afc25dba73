namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>What somebody reads with.</summary>
public sealed record Screen(int Width, int Height, bool JavaScript, bool KeyboardOnly = false)
{
    public static readonly Screen Desktop = new(1280, 900, JavaScript: true);

    public static readonly Screen WithoutJavaScript = Desktop with { JavaScript = false };

    /// <summary>No mouse at hand (WCAG 2.1.1).</summary>
    public static readonly Screen WithoutMouse = Desktop with { KeyboardOnly = true };

    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public static readonly Screen Narrow = new(320, 640, JavaScript: true);
}
