using System.Buffers.Binary;
using System.Buffers.Text;

namespace Safeguarding.Dissemination.Search;

/// <summary>What a search asks for. Values of a kind widen it, kinds narrow it.</summary>
/// <param name="Without">Lessons that are left out, whatever else fits.</param>
/// <param name="Match">An FTS5 expression made by <see cref="MatchQuery"/>, or null for the whole library.</param>
public sealed record LessonQuery(
    string? Match, IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen, SearchCursor? After, int Limit,
    HitOrder Order = HitOrder.BestMatch, IReadOnlyList<Guid>? Without = null);

/// <summary>What comes first. Without words nothing matches better than anything else, and the newest is first.</summary>
public enum HitOrder
{
    BestMatch,
    Newest,
    Oldest,
}

/// <summary>What the index answers: codes and marked texts, not yet the words to show.</summary>
public sealed record FoundLessons(
    IReadOnlyList<FoundLesson> Lessons, SearchCursor? Next, int Total,
    IReadOnlyDictionary<string, IReadOnlyList<(string Code, int Count)>> Counts)
{
    public static readonly FoundLessons None = new([], null, 0, new Dictionary<string, IReadOnlyList<(string, int)>>());
}

public sealed record FoundLesson(
    Guid Id, string Slug, string Source, string? AreaCode, DateTime PublishedAt, IReadOnlyList<string> Themes, string Title,
    string Excerpt);

/// <summary>The last row's id, and the rank it had: good for a row that is no longer a hit.</summary>
public sealed record SearchCursor(double Rank, Guid Id)
{
    const int Bytes = sizeof(double) + 16;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, Rank);
        Id.TryWriteBytes(bytes[sizeof(double)..]);
        return Base64Url.EncodeToString(bytes);
    }

    public static SearchCursor? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        if (text.Length != 32 || !Base64Url.IsValid(text)
            || !Base64Url.TryDecodeFromChars(text, bytes, out var written) || written != Bytes)
            return null;
        var rank = BinaryPrimitives.ReadDoubleBigEndian(bytes);
        return double.IsFinite(rank) ? new SearchCursor(rank, new Guid(bytes[sizeof(double)..])) : null;
    }
}

/// <summary>The kinds a search can be narrowed by, as the index and the query string name them.</summary>
static class Facet
{
    public const string Theme = "theme";
    public const string Audience = "audience";
    public const string Setting = "setting";
    public const string AgeGroup = "ageGroup";
    public const string Year = "year";
    public const string Source = "source";

    public static readonly IReadOnlyList<string> All = [Theme, Audience, Setting, AgeGroup, Year, Source];
}
