namespace Safeguarding.Identity.SigningIn;

/// <summary>Where the modules of a QR code go: patterns that cameras look for, format and version, then the codewords in zigzag.</summary>
sealed class QrMatrix
{
    // Error correction level L with mask 0, as ISO/IEC 18004 annex C encodes it.
    const int Format = 0x77C4;
    const int VersionPolynomial = 0x1F25;

    readonly QrVersion _version;
    readonly int _size;
    readonly bool[,] _dark;
    readonly bool[,] _taken;

    public QrMatrix(QrVersion version)
    {
        (_version, _size) = (version, version.Size);
        (_dark, _taken) = (new bool[_size, _size], new bool[_size, _size]);
        DrawFinders();
        DrawAlignments();
        DrawTiming();
        DrawFormat();
        DrawVersion();
    }

    public bool[,] Fill(byte[] codewords)
    {
        var bit = 0;
        for (var right = _size - 1; right > 0; right -= 2)
        {
            if (right == 6)
                right = 5; // the vertical timing pattern is no column of data
            for (var step = 0; step < _size; step++)
            {
                // Two columns a time, upwards in the first pair, then down, and so on.
                var row = (right + 1 & 2) == 0 ? _size - 1 - step : step;
                for (var column = right; column > right - 2; column--)
                {
                    if (_taken[row, column])
                        continue;
                    var dark = bit < codewords.Length * 8 && (codewords[bit / 8] >> 7 - bit % 8 & 1) == 1;
                    _dark[row, column] = dark ^ (row + column) % 2 == 0;
                    bit++;
                }
            }
        }

        return _dark;
    }

    void DrawFinders()
    {
        foreach (var (row, column) in new[] { (3, 3), (3, _size - 4), (_size - 4, 3) })
        {
            for (var y = -4; y <= 4; y++)
            {
                for (var x = -4; x <= 4; x++)
                {
                    if (row + y >= 0 && row + y < _size && column + x >= 0 && column + x < _size)
                        Set(row + y, column + x, Math.Max(Math.Abs(x), Math.Abs(y)) is not (2 or 4));
                }
            }
        }
    }

    void DrawAlignments()
    {
        foreach (var row in _version.Alignments)
        {
            foreach (var column in _version.Alignments.Where(column => !_taken[row, column]))
            {
                for (var y = -2; y <= 2; y++)
                {
                    for (var x = -2; x <= 2; x++)
                        Set(row + y, column + x, Math.Max(Math.Abs(x), Math.Abs(y)) != 1);
                }
            }
        }
    }

    void DrawTiming()
    {
        for (var index = 8; index < _size - 8; index++)
        {
            Set(6, index, index % 2 == 0);
            Set(index, 6, index % 2 == 0);
        }
    }

    void DrawFormat()
    {
        for (var bit = 0; bit < 15; bit++)
        {
            var dark = (Format >> bit & 1) == 1;
            Set(bit < 6 ? bit : bit < 8 ? bit + 1 : _size - 15 + bit, 8, dark);
            Set(8, bit < 8 ? _size - 1 - bit : bit == 8 ? 7 : 14 - bit, dark);
        }

        Set(_size - 8, 8, dark: true);
    }

    void DrawVersion()
    {
        if (_version.Number < 7)
            return;
        var remainder = _version.Number;
        for (var bit = 0; bit < 12; bit++)
            remainder = remainder << 1 ^ (remainder >> 11) * VersionPolynomial;
        var code = _version.Number << 12 | remainder;
        for (var bit = 0; bit < 18; bit++)
        {
            var dark = (code >> bit & 1) == 1;
            Set(_size - 11 + bit % 3, bit / 3, dark);
            Set(bit / 3, _size - 11 + bit % 3, dark);
        }
    }

    void Set(int row, int column, bool dark) => (_dark[row, column], _taken[row, column]) = (dark, true);
}
