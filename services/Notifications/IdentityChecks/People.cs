using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.IdentityChecks;

/// <summary>By what the people of a notification may be known, from all that was said of them.</summary>
sealed class People
{
    // What a school is called besides its own name.
    static readonly IReadOnlySet<string> Kinds = new HashSet<string>
    {
        "SCHOOL", "PRIMARY", "SECONDARY", "INFANT", "INFANTS", "JUNIOR", "HIGH", "GRAMMAR", "ACADEMY", "COLLEGE", "NURSERY",
    };

    readonly HashSet<string> _names = [];
    readonly HashSet<DateOnly> _born = [];
    readonly HashSet<string> _postcodes = [];
    readonly HashSet<string> _numbers = [];
    readonly List<Phrase> _phrases = [];

    public People(IReadOnlyList<NotificationContent> said)
    {
        foreach (var content in said)
        {
            foreach (var child in content.Children ?? [])
                Add(child);
            foreach (var adult in content.Adults ?? [])
            {
                Add(adult.FirstNames, adult.LastName, adult.OtherNames);
                Add(adult.BirthDate);
            }

            AddPlace(content.Incident?.Place?.Address, content.Incident?.Place?.Postcode);
        }
    }

    public IReadOnlyList<IdentifyingSpan> In(string text)
    {
        var words = Word.Of(text);
        return Spans.Outermost(
        [
            .. NameSpans.In(text, words, _names),
            .. DateSpans.In(text, _born),
            .. _phrases.SelectMany(phrase => phrase.In(words)),
            .. NumberSpans.In(text, _numbers, _postcodes),
        ]);
    }

    void Add(ChildDetails child)
    {
        Add(child.FirstNames, child.LastName, child.OtherNames);
        Add(child.BirthDate);
        Add(child.ExpectedOn);
        AddPlace(child.Home?.Address, child.Home?.Postcode);
        AddSchool(child.School);
        foreach (var number in new[] { child.NhsNumber, child.Upn })
            if (CleanText.Compact(number) is { } compact)
                _numbers.Add(compact.ToUpperInvariant());
    }

    // An initial alone is anybody's.
    void Add(params string?[] names) => _names.UnionWith(names.SelectMany(NameWords.Of).Where(name => name.Length > 1));

    void Add(DateOnly? born)
    {
        if (born is { } date)
            _born.Add(date);
    }

    void AddPlace(string? address, string? postcode)
    {
        if (CleanText.Compact(postcode) is { } compact)
            _postcodes.Add(compact.ToUpperInvariant());
        foreach (var line in (address ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(line, IdentityKind.Address, _ => false);
            // The street says where, too.
            Add(line, IdentityKind.Address, word => char.IsDigit(word[0]), fromStart: true);
        }
    }

    void AddSchool(string? school)
    {
        Add(school, IdentityKind.School, _ => false);
        Add(school, IdentityKind.School, Kinds.Contains);
    }

    // A single word of an address or a school may be any word; the whole of it together is theirs.
    void Add(string? said, IdentityKind kind, Func<string, bool> isLeftOut, bool fromStart = false)
    {
        var words = Word.Of(said ?? "").Select(word => word.Folded);
        var kept = (fromStart ? words.SkipWhile(isLeftOut) : words.Reverse().SkipWhile(isLeftOut).Reverse()).ToList();
        if (kept.Count > 1)
            _phrases.Add(new Phrase(kept, kind));
    }
}
