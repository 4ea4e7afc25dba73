using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class WriteSectionTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_written_section_is_read_back_with_who_and_when()
    {
        var journey = await Journey.OpenAsync(app);

        var response = await journey.Health.PutJsonAsync($"{journey.Path}/sections/child-voice",
            new WriteSectionRequest { Text = "She asked twice. 🙂" }, 1);

        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        Assert.Equal(new SectionReceipt("child-voice", 2, 2), await response.ReadAsync<SectionReceipt>());
        var section = (await journey.ReadAsync()).Sections.Single(section => section.Key == "child-voice");
        Assert.Equal(("She asked twice. 🙂", 2, Agency.Health), (section.Text, section.Version, section.ChangedByAgency));
    }

    [Fact]
    public async Task Different_sections_are_written_side_by_side()
    {
        var journey = await Journey.OpenAsync(app);
        var keys = (await journey.ReadAsync()).Sections.Select(section => section.Key).Take(4).ToList();

        var responses = await Task.WhenAll(keys.Select(key =>
            journey.Police.PutJsonAsync($"{journey.Path}/sections/{key}", new WriteSectionRequest { Text = $"On {key}." }, 1)));

        Assert.All(responses, response => Assert.True(response.IsSuccessStatusCode));
        var inquiry = await journey.ReadAsync();
        Assert.Equal(keys.Select(key => $"On {key}."), inquiry.Sections.Take(4).Select(section => section.Text));
        Assert.Equal(5, inquiry.ContentVersion);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_section_the_second_is_told()
    {
        var journey = await Journey.OpenAsync(app);

        var responses = await Task.WhenAll(
            journey.Council.PutJsonAsync($"{journey.Path}/sections/facts", new WriteSectionRequest { Text = "One." }, 1),
            journey.Health.PutJsonAsync($"{journey.Path}/sections/facts", new WriteSectionRequest { Text = "Another." }, 1));

        var refused = Assert.Single(responses, response => !response.IsSuccessStatusCode);
        Assert.Equal("stale-version", (await refused.RefusalAsync()).Code);
    }

    [Fact]
    public async Task A_section_can_be_cleared()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.WriteAsync("facts", "In the wrong place.");

        await journey.WriteAsync("facts", "");

        Assert.Contains("sections.facts", (await journey.ReadAsync()).MissingBeforeSigning);
    }

    [Fact]
    public async Task After_submission_the_content_is_closed()
    {
        var journey = await Journey.SubmittedAsync(app);

        var section = await (await journey.Council.PutJsonAsync($"{journey.Path}/sections/facts",
            new WriteSectionRequest { Text = "Later." }, 2)).RefusalAsync();
        var decision = await (await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(practiceReview: false), 2))
            .RefusalAsync();

        Assert.Equal((409, "rapid-review-submitted"), (section.Status, section.Code));
        Assert.Equal((409, "rapid-review-submitted"), (decision.Status, decision.Code));
    }

    [Fact]
    public async Task Each_change_and_the_signatures_it_voids_are_audited()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);

        await journey.WriteAsync("facts", "Changed.");

        var actions = await app.Ask(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == journey.Id).Select(entry => entry.Action)
            .ToListAsync());
        Assert.Equal(11, actions.Count(action => action == "SectionWritten"));
        Assert.Single(actions, "DecisionRecorded");
        Assert.Single(actions, "RapidReviewSigned");
        Assert.Single(actions, "SignaturesVoided");
    }
}
