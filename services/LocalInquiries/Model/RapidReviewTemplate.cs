using System.Reflection;
using System.Text.Json;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>One version of the rapid review's form, held as data; a notification keeps the version of the day it was sent.</summary>
public record RapidReviewTemplate(int Version, DateOnly EffectiveFrom, IReadOnlyList<SectionTemplate> Sections)
{
    static readonly IReadOnlyList<RapidReviewTemplate> All = Read();

    public static RapidReviewTemplate InForceOn(DateOnly date) => All.Last(template => template.EffectiveFrom <= date);

    public static RapidReviewTemplate Of(int version) => All.Single(template => template.Version == version);

    public SectionTemplate? Section(string key) => Sections.SingleOrDefault(section => section.Key == key);

    /// <summary>How many parts are to be written before anyone can sign; the area's decision is one.</summary>
    public int Missing(IReadOnlyCollection<string> written, bool isDecided) =>
        Sections.Count(section => section.Required && !written.Contains(section.Key)) + (isDecided ? 0 : 1);

    static List<RapidReviewTemplate> Read()
    {
        using var stream = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream("Safeguarding.LocalInquiries.Data.rapid-review-template.json")!;
        return JsonSerializer.Deserialize<List<RapidReviewTemplate>>(stream, JsonSerializerOptions.Web)!;
    }
}
