using System.Text;

namespace Safeguarding.Identity.SigningIn;

/// <summary>
/// A QR code (ISO/IEC 18004) of a short text: bytes, the lowest error correction, versions 1 to 10. Drawn here so that a key is shown to no
/// other program. Of the eight masks it always takes the first: the standard's scoring helps bad prints, and this is shown on a screen.
/// </summary>
public sealed class QrCode
{
    const int Quiet = 4;

    readonly bool[,] _dark;

    QrCode(bool[,] dark) => _dark = dark;

    /// <summary>Modules a side, with the quiet zone.</summary>
    public int Size => _dark.GetLength(0) + 2 * Quiet;

    /// <summary>The dark modules as an SVG path.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var row = 0; row < _dark.GetLength(0); row++)
            {
                for (var column = 0; column < _dark.GetLength(0); column++)
                {
                    if (_dark[row, column])
                        path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{column + Quiet} {row + Quiet}h1v1h-1z");
                }
            }

            return path.ToString();
        }
    }

    public bool IsDark(int row, int column) => _dark[row, column];

    public static QrCode Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var version = QrVersion.For(bytes.Length);
        return new QrCode(new QrMatrix(version).Fill(QrCodewords.Of(bytes, version)));
    }
}
