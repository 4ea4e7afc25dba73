using System.Text.Json;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Cases;
using Safeguarding.Demo.People;
using Safeguarding.Demo.Plan;
using Safeguarding.AppHost;
using Safeguarding.ServiceDefaults.Publication;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Demo.Tests;

/// <summary>The texts of the year fit the lists of the services they are written for.</summary>
public class TextTests
{
    static readonly IReadOnlyList<string> Themes = Codes("services/Dissemination/Data/themes-v1.json", "code");

    [Fact]
    public void Every_theme_has_lessons_and_no_lesson_another_theme() =>
        Assert.Equal(Themes.Order(), LessonText.Pool.SelectMany(lesson => lesson.Themes).Distinct().Order());

    [Fact]
    public void Stories_and_subscribers_name_known_themes()
    {
        Assert.Empty(Story.All.SelectMany(story => story.Themes).Except(Themes));
        Assert.Empty(Year.Plan().Subscribers.SelectMany(reader => reader.Themes).Except(Themes));
    }

    [Fact]
    public void Every_report_can_be_published_and_no_lesson_is_published_twice()
    {
        var plan = Year.Plan();
        var lessons = plan.Reports.Values.SelectMany(report => report.Lessons!).Select(lesson => lesson.Title).ToList();

        Assert.All(plan.Reports, entry =>
            Assert.Empty(ReportRules.Check(entry.Value, DateOnly.FromDateTime(PublishedAt(plan, entry.Key))).Entries));
        Assert.Equal(lessons.Count, lessons.Distinct().Count());
        Assert.InRange(lessons.Count, 40, LessonText.Pool.Count);
    }

    [Fact]
    public void There_are_words_for_every_section_outcome_and_reason()
    {
        using var template = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Checkout.Root, "services/LocalInquiries/Data/rapid-review-template.json")));
        var sections = template.RootElement.EnumerateArray().SelectMany(version => version.GetProperty("sections").EnumerateArray());

        Assert.Empty(sections.Select(section => section.GetProperty("key").GetString()!).Except(Wordings.Sections.Keys));
        Assert.Equal(Enum.GetValues<PanelOutcome>(), Wordings.Known.CommentToArea.Keys.Order());
        Assert.Equal(Enum.GetValues<WithdrawalReason>(), Wordings.Known.Withdrawn.Keys.Order());
        Assert.Equal(Enum.GetValues<DeescalationReason>(), Wordings.Known.Deescalated.Keys.Order());
    }

    [Fact]
    public void Every_area_has_three_clients_and_its_neighbours_exist()
    {
        var clients = Codes("samples/demo-clients.json", "area");

        Assert.All(Place.All, place => Assert.Equal(3, clients.Count(area => area == place.Code)));
        Assert.All(Place.All.SelectMany(place => place.Neighbours), code =>
            Assert.True(AreaRegister.OfReferenceFiles().InForce(code, Year.Today), code));
    }

    static DateTime PublishedAt(YearPlan plan, Guid id) =>
        (plan.Cases.SingleOrDefault(known => known.Id == id)?.PublishedAt ?? plan.Inquiries.SingleOrDefault(inquiry =>
            inquiry.Id == id)?.PublishedAt)!.Value;

    static List<string> Codes(string file, string property)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, file)));
        return [.. document.RootElement.EnumerateArray().Where(entry => entry.TryGetProperty(property, out _))
            .Select(entry => entry.GetProperty(property).GetString()!)];
    }
}
