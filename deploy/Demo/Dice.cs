namespace Safeguarding.Demo;

/// <summary>Chance that can be repeated: the same seed throws the same numbers, on every machine and runtime.</summary>
sealed class Dice(int seed)
{
    readonly Random _random = new(seed);

    /// <summary>Dice of its own for one thing of a year, so that a change to one does not change all others.</summary>
    public static Dice For(int seed, string what, int number = 0)
    {
        // string.GetHashCode differs from process to process; FNV-1a does not.
        var hash = what.Aggregate(2_166_136_261u, (sum, letter) => (sum ^ letter) * 16_777_619u);
        return new Dice(unchecked((int)(hash ^ ((uint)seed * 2_654_435_761u) ^ ((uint)number * 40_503u))));
    }

    public bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    public T Pick<T>(IReadOnlyList<T> from, Func<T, double> weight)
    {
        var point = _random.NextDouble() * from.Sum(weight);
        foreach (var entry in from)
        {
            point -= weight(entry);
            if (point < 0)
                return entry;
        }

        return from[^1];
    }

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        while (left.Count > count)
            left.RemoveAt(_random.Next(left.Count));
        return left;
    }

    /// <summary>A UUID of version 7 as if made at that moment.</summary>
    public Guid Id(DateTime at)
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        var milliseconds = new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds();
        for (var place = 0; place < 6; place++)
            bytes[place] = (byte)(milliseconds >> (40 - (8 * place)));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
