using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>The notify journey from the first page to the receipt.</summary>
static class Notifying
{
    const string Next = "Save and continue";

    /// <summary>Sends a notification of one harmed child and returns its id.</summary>
    public static async Task<Guid> NotifyAsync(this Reader notifier)
    {
        await notifier.OpenAsync("/notify");
        return await notifier.NotifyFromHereAsync();
    }

    /// <summary>The same from the page that lists the drafts, by its buttons and links alone.</summary>
    public static async Task<Guid> NotifyFromHereAsync(this Reader notifier, string area = "Leeds")
    {
        await notifier.PressAsync("Start a new notification");
        var home = notifier.Path;
        await notifier.FollowAsync("Kind of incident");
        await notifier.SayWhatHappenedAsync(area);
        await notifier.AddChildAsync(area);
        await notifier.PressAsync("Continue");
        await notifier.PressAsync("Continue");
        await notifier.SayWhatElseAsync();
        await notifier.SendAsync();
        Assert.Equal("Notification sent", await notifier.HeadingAsync());
        return Guid.Parse(home.Split('/')[^1]);
    }

    /// <summary>From the kind of incident to what was done at once.</summary>
    public static async Task SayWhatHappenedAsync(this Reader notifier, string area)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await notifier.AnswerAsync(() => notifier.ChooseAsync("Kind", "seriously harmed"));
        await notifier.AnswerAsync(() => notifier.TypeAsync("BecameAware", today.AddDays(-1)));
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Precision", "On a known date");
            await notifier.TypeAsync("On", today.AddDays(-3));
        });
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Where");
            await notifier.ChooseAsync("Setting");
            await notifier.TypeAsync("Address", "A flat in the north of the city");
        });
        await notifier.AnswerAsync(() => notifier.ChooseAsync("Area", area));
        await notifier.PressAsync(Next);
        await notifier.AnswerAsync(() => notifier.ChooseAsync("Nature"));
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Types[0]");
            await notifier.ChooseAsync("Link");
        });
        await notifier.AnswerAsync(() => notifier.TypeAsync("Narrative", "The family had been known to two services for a year."));
        await notifier.AnswerAsync(() => notifier.TypeAsync("ImmediateActions", "The child is in hospital and safe."));
    }

    /// <summary>From the list of children through a child's pages and back to the list.</summary>
    public static async Task AddChildAsync(this Reader notifier, string area)
    {
        await notifier.PressAsync("Add a");
        await notifier.AnswerAsync(async () =>
        {
            await notifier.TypeAsync("FirstNames", "Testchild");
            await notifier.TypeAsync("LastName", "Made-Up");
            await notifier.ChooseAsync("Role", "harmed");
        });
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Known", "Only the age is known");
            await notifier.TypeAsync("Age", "4");
        });
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Sex");
            await notifier.SelectAsync("Ethnicity", "White British");
            await notifier.ChooseAsync("Disabled", "No");
        });
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Where");
            await notifier.SelectAsync("AreaCode", area);
        });
        await notifier.PressAsync(Next);
        await notifier.AnswerAsync(() => notifier.ChooseAsync("LookedAfter", "No"));
        await notifier.AnswerAsync(async () =>
        {
            await notifier.ChooseAsync("Plan", "Never on a plan");
            await notifier.ChooseAsync("ChildInNeed", "Yes");
            await notifier.ChooseAsync("KnownTo", "Police");
        });
        Assert.EndsWith("/children", notifier.Path, StringComparison.Ordinal);
    }

    /// <summary>From proceedings to the check of all answers.</summary>
    public static async Task SayWhatElseAsync(this Reader notifier)
    {
        await notifier.PressAsync(Next);
        await notifier.AnswerAsync(() => notifier.ChooseAsync("MediaInterest"));
        while (!notifier.Path.EndsWith("/documents", StringComparison.Ordinal))
            await notifier.PressAsync(Next);
        await notifier.PressAsync("Continue");
        await notifier.PressAsync("Continue without asking");
    }

    /// <summary>From the check of all answers.</summary>
    public static async Task SendAsync(this Reader notifier)
    {
        await notifier.MeanItAsync();
        await notifier.PressAsync("Accept and send");
    }

    /// <summary>Another test's notification may be of the same days: then the page asks.</summary>
    public static async Task MeanItAsync(this Reader notifier)
    {
        if (await notifier.Page.Locator("[name=Anyway]").CountAsync() > 0)
            await notifier.ChooseAsync("Anyway");
    }

    static async Task AnswerAsync(this Reader notifier, Func<Task> answer)
    {
        var page = notifier.Path;
        await answer();
        await notifier.PressAsync(Next);
        Assert.True(notifier.Path != page, $"{page} does not lead on: {await notifier.Page.Locator("main").InnerTextAsync()}");
    }
}
