using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Safeguarding.Dissemination.Features;

/// <summary>Atom documents: the same entry has the same id for ever, and links lead to the portal.</summary>
static class AtomFeed
{
    public const int MaxEntries = 50;

    public static IResult Answer(HttpContext http, string title, Uri self, Uri page, IReadOnlyList<SyndicationItem> entries)
    {
        var feed = new SyndicationFeed(title, null, page, self.ToString(), Latest(entries), entries) { Language = "en-GB" };
        feed.Links.Add(SyndicationLink.CreateSelfLink(self, "application/atom+xml"));
        feed.Authors.Add(new SyndicationPerson { Name = "Safeguarding" });

        using var document = new MemoryStream();
        using (var xml = XmlWriter.Create(document, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            feed.SaveAsAtom10(xml);
        var bytes = document.ToArray();
        return http.IsUnchanged(bytes) ? TypedResults.StatusCode(304) : TypedResults.Bytes(bytes, "application/atom+xml; charset=utf-8");
    }

    public static SyndicationItem Entry(
        Guid id, string title, SyndicationContent content, Uri page, DateTime publishedAt, DateTime changedAt, IEnumerable<string> themes)
    {
        var entry = new SyndicationItem(Clean(title), content, page, $"urn:uuid:{id}", changedAt) { PublishDate = publishedAt };
        foreach (var theme in themes)
            entry.Categories.Add(new SyndicationCategory(Clean(theme)));
        return entry;
    }

    /// <summary>Without the characters that XML cannot carry in any form.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));

    // An empty feed has always looked the same.
    static DateTimeOffset Latest(IReadOnlyList<SyndicationItem> entries) =>
        entries.Select(entry => entry.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}
