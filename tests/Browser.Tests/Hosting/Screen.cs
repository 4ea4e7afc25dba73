namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>What somebody reads with.</summary>
public sealed record Screen(int Width, int Height, bool JavaScript)
{
    public static readonly Screen Desktop = new(1280, 900, JavaScript: true);

    public static readonly Screen WithoutJavaScript = Desktop with { JavaScript = false };

    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public static readonly Screen Narrow = new(320, 640, JavaScript: true);
}
