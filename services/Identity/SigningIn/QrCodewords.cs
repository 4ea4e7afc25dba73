namespace Safeguarding.Identity.SigningIn;

/// <summary>The bytes of a QR code: length and content, padding, and the Reed-Solomon code that survives a smudge.</summary>
static class QrCodewords
{
    const int ByteMode = 4;
    const int FieldPolynomial = 0x11D;

    public static byte[] Of(byte[] content, QrVersion version)
    {
        var data = Data(content, version);
        // Later blocks are one longer where the data does not divide evenly.
        var shorter = data.Length / version.Blocks;
        var longerFrom = version.Blocks - data.Length % version.Blocks;
        var blocks = new List<byte[]>();
        for (int block = 0, at = 0; block < version.Blocks; block++)
        {
            var length = block < longerFrom ? shorter : shorter + 1;
            blocks.Add(data[at..(at + length)]);
            at += length;
        }

        var corrections = blocks.ConvertAll(block => Correction(block, version.CorrectionPerBlock));
        return [.. Interleave(blocks), .. Interleave(corrections)];
    }

    static byte[] Data(byte[] content, QrVersion version)
    {
        var bits = new List<bool>();
        Add(bits, ByteMode, 4);
        Add(bits, content.Length, version.LengthBits);
        foreach (var value in content)
            Add(bits, value, 8);
        Add(bits, 0, Math.Min(4, version.DataCodewords * 8 - bits.Count));
        Add(bits, 0, (8 - bits.Count % 8) % 8);
        for (var pad = 0xEC; bits.Count < version.DataCodewords * 8; pad ^= 0xEC ^ 0x11)
            Add(bits, pad, 8);
        return [.. bits.Chunk(8).Select(octet => (byte)octet.Aggregate(0, (value, bit) => value << 1 | (bit ? 1 : 0)))];
    }

    static void Add(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
            bits.Add((value >> bit & 1) == 1);
    }

    // Remainder of the data, as a polynomial over GF(256), by the generator with the roots 2^0, 2^1 and so on.
    static byte[] Correction(byte[] block, int count)
    {
        var generator = Generator(count);
        var remainder = new byte[count];
        foreach (var value in block)
        {
            var factor = (byte)(value ^ remainder[0]);
            remainder = [.. remainder[1..], 0];
            for (var index = 0; index < count; index++)
                remainder[index] ^= Multiply(generator[index], factor);
        }

        return remainder;
    }

    // Without its leading coefficient, which is 1.
    static byte[] Generator(int degree)
    {
        var coefficients = new byte[degree];
        coefficients[^1] = 1;
        byte root = 1;
        for (var factor = 0; factor < degree; factor++)
        {
            for (var index = 0; index < degree; index++)
                coefficients[index] = (byte)(Multiply(coefficients[index], root) ^ (index + 1 < degree ? coefficients[index + 1] : 0));
            root = Multiply(root, 2);
        }

        return coefficients;
    }

    static byte Multiply(int left, int right)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
            product = product << 1 ^ (product >> 7) * FieldPolynomial ^ (right >> bit & 1) * left;
        return (byte)product;
    }

    static IEnumerable<byte> Interleave(List<byte[]> blocks) =>
        Enumerable.Range(0, blocks.Max(block => block.Length)).SelectMany(index => blocks.Where(block => index < block.Length).Select(block => block[index]));
}
