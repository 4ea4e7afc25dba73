namespace Safeguarding.Identity.SigningIn;

/// <summary>A size of QR code at the lowest error correction (ISO/IEC 18004, tables 1, 7 and 9 and annex E).</summary>
sealed record QrVersion(int Number, int DataCodewords, int CorrectionPerBlock, int Blocks, params IReadOnlyList<int> Alignments)
{
    static readonly IReadOnlyList<QrVersion> All =
    [
        new(1, 19, 7, 1), new(2, 34, 10, 1, 6, 18), new(3, 55, 15, 1, 6, 22), new(4, 80, 20, 1, 6, 26), new(5, 108, 26, 1, 6, 30),
        new(6, 136, 18, 2, 6, 34), new(7, 156, 20, 2, 6, 22, 38), new(8, 194, 24, 2, 6, 24, 42), new(9, 232, 30, 2, 6, 26, 46),
        new(10, 274, 18, 4, 6, 28, 50),
    ];

    public int Size => 17 + 4 * Number;

    /// <summary>Bits of the field that says how many bytes follow.</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    public static QrVersion For(int bytes) =>
        All.FirstOrDefault(version => version.DataCodewords * 8 >= 4 + version.LengthBits + bytes * 8)
        ?? throw new ArgumentException("The text is too long for a QR code of version 10.");
}
