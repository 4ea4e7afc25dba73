using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>The council asks, its partners answer, and each sees that it was done.</summary>
public class PartnersTests(NotifyPages app) : IClassFixture<NotifyPages>
{
    [Theory]
    [InlineData("", "true", "You signed beside the council")]
    [InlineData("Ask the school too.", "", "Your comment is with the draft")]
    public async Task A_partner_is_told_that_it_worked_and_the_council_that_there_is_an_answer(string text, string signs, string told)
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        await amira.SendAsync($"{path}/partners");

        var asked = await amira.OpenAsync(path);
        var said = await grace.SendAsync($"/notify/shared/{id}", ("Text", text), ("CoSigns", signs));
        var answered = await amira.OpenAsync(path);
        var check = await amira.OpenAsync($"{path}/check");

        Assert.Contains(">Asked<", asked.Main, StringComparison.Ordinal);
        Assert.Contains("govuk-notification-banner--success", said.Main, StringComparison.Ordinal);
        Assert.Contains(told, said.Main, StringComparison.Ordinal);
        Assert.Contains(">1 answer<", answered.Main, StringComparison.Ordinal);
        Assert.Contains("Integrated care board (NHS), Health partner", check.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_after_a_partner_read_it_is_said_to_both()
    {
        var (id, path) = await app.CompleteAsync();
        using var amira = app.Amira();
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));
        await amira.SendAsync($"{path}/partners");
        var opened = await grace.OpenAsync($"/notify/shared/{id}");
        await amira.SendAsync($"{path}/narrative", ("Narrative", "It was told otherwise."));

        var stale = await grace.SendAsync(opened, $"/notify/shared/{id}", ("CoSigns", "true"));
        var signed = await grace.SendAsync(stale, $"/notify/shared/{id}", ("CoSigns", "true"));
        var before = await amira.OpenAsync($"{path}/partners");
        await amira.SendAsync($"{path}/actions", ("ImmediateActions", "She was taken to hospital."));
        var after = await amira.OpenAsync($"{path}/partners");

        Assert.Contains("The council changed the draft after you opened it", stale.Main, StringComparison.Ordinal);
        Assert.Contains("You signed beside the council", signed.Main, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed since they read it", before.Main, StringComparison.Ordinal);
        Assert.Matches("(?s)Changed since they read it:[^<]*What was done straight away", after.Main);
        // The worklists of other tests show no more than their first page.
        await amira.SendAsync($"{path}/delete");
    }
}
