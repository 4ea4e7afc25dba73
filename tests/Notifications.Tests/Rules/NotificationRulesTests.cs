using Microsoft.Extensions.Time.Testing;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Rules;

/// <summary>Rules that need more than one thing changed.</summary>
public class NotificationRulesTests
{
    static readonly CurrentUser Notifier = new() { Id = "n", Name = "n", AreaCodes = [People.Leeds] };

    [Fact]
    public void An_unborn_child_needs_no_name_and_no_birth_date() =>
        Assert.Empty(Check(WithChild(Unborn(Given.Today.AddDays(60)))));

    [Theory]
    [InlineData(null, null, null, "contact.name: required", "contact.phone: required")]
    [InlineData("Ann Duty", null, null, "contact.phone: required")]
    [InlineData("Ann Duty", "01632 960001", null)]
    [InlineData("Ann Duty", null, "ann.duty@leeds.example")]
    public void The_panel_can_call_somebody_about_what_it_considers(string? name, string? phone, string? email, params string[] errors) =>
        Assert.Equal(errors, Check(Given.Notification() with
        {
            Contact = new NotifierContact { Name = name, Phone = phone, Email = email },
        }));

    [Fact]
    public void An_unborn_child_cannot_be_expected_years_later() =>
        Assert.Equal(["children[0].expectedOn: impossible-date"], Check(WithChild(Unborn(Given.Today.AddYears(2)))));

    [Theory]
    [InlineData(17, null, null)]
    [InlineData(18, null, "children[0].age: too-old")]
    [InlineData(18, Answer.Yes, null)]
    [InlineData(24, Answer.Yes, null)]
    [InlineData(25, Answer.Yes, "children[0].age: too-old")]
    [InlineData(18, Answer.No, "children[0].age: too-old")]
    [InlineData(-1, null, "children[0].age: invalid-value")]
    public void A_child_is_under_18_and_a_care_leaver_under_25(int age, Answer? careLeaver, string? error)
    {
        var child = Given.Child(ChildRole.Harmed) with
        {
            BirthDate = null,
            Age = age,
            Status = Given.Status() with { CareLeaver = careLeaver }
        };

        Assert.Equal(error is null ? [] : [error], Check(WithChild(child)));
    }

    [Theory]
    [InlineData("2026-02-27", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void Who_is_born_on_29_February_is_18_on_1_March(string incident, bool child)
    {
        var born = Given.Child(ChildRole.Harmed) with { BirthDate = new DateOnly(2008, 2, 29) };
        var happened = Given.On(DateOnly.Parse(incident, null));

        Assert.Equal(child, Check(WithChild(born).With(details => details with { Date = happened })).Count == 0);
    }

    [Fact]
    public void An_id_of_the_callers_own_stands_once_among_the_children_and_once_among_the_adults()
    {
        var id = Guid.CreateVersion7();
        var child = Given.Child(ChildRole.Harmed) with { Id = id };
        var adult = new AdultDetails { Id = id, NameNotKnown = true, Role = AdultRole.Other };

        var content = Given.Notification() with { Children = [child, child], Adults = [adult, adult] };

        Assert.Equal(["children[1].id: repeated", "adults[1].id: repeated"], Check(content));
    }

    [Fact]
    public void A_child_may_be_born_within_the_range_in_which_it_happened()
    {
        var range = new IncidentDate { Precision = DatePrecision.Range, From = Given.Today.AddDays(-30), To = Given.Today.AddDays(-1) };
        var newborn = Given.Child(ChildRole.Harmed) with { BirthDate = Given.Today.AddDays(-20) };

        Assert.Empty(Check(WithChild(newborn).With(incident => incident with { Date = range })));
    }

    [Fact]
    public void A_range_ends_after_it_starts()
    {
        var range = new IncidentDate { Precision = DatePrecision.Range, From = Given.Today.AddDays(-1), To = Given.Today.AddDays(-5) };

        Assert.Equal(["incident.date.to: before-start"], Check(Given.Notification().With(incident => incident with { Date = range })));
    }

    [Fact]
    public void An_unknown_date_is_an_answer() => Assert.Empty(
        Check(Given.Notification().With(incident => incident with { Date = new IncidentDate { Precision = DatePrecision.Unknown } })));

    [Fact]
    public void Abroad_the_area_where_a_child_lives_is_responsible()
    {
        var abroad = Given.Notification().With(incident => incident with
        {
            Place = new IncidentPlace { Where = PlaceKind.OutsideEngland, Country = "Portugal", Setting = IncidentSetting.OtherHome },
        });

        Assert.Empty(Check(abroad));
        Assert.Equal(["areaCode: not-residence"],
            Check(abroad.WithChild(child => child with { Home = new ChildHome { AreaCode = People.Kent } })));
    }

    [Fact]
    public void A_child_may_live_outside_England() =>
        Assert.Empty(Check(Given.Notification().WithChild(child => child with { Home = new ChildHome { Country = "Wales" } })));

    [Fact]
    public void A_wrong_number_passes_with_a_reason() => Assert.Empty(Check(Given.Notification().WithChild(child => child with
    {
        NhsNumber = "999 100 0071",
        NhsNumberOverride = "As on the record.",
        Upn = "A801200001001",
        UpnOverride = "As on the school's list.",
    })));

    [Fact]
    public void A_looked_after_childs_death_needs_a_looked_after_child() =>
        Assert.Equal(["children[0].status.lookedAfter: not-looked-after"],
        Check((Given.Notification() with { Kind = IncidentKind.LookedAfterChildDeath })
            .WithChild(child => child with { Role = ChildRole.Died })));

    [Fact]
    public void A_care_leavers_death_needs_a_care_leaver_of_age()
    {
        var request = (Given.Notification() with { Kind = IncidentKind.CareLeaverDeath }).WithChild(child => child with
        {
            Role = ChildRole.Died,
            Status = Given.Status() with { CareLeaver = Answer.No },
        });

        Assert.Equal(["children[0].birthDate: too-young", "children[0].status.careLeaver: not-care-leaver"], Check(request));
    }

    [Fact]
    public void No_area_is_named_twice()
    {
        var kent = new OtherArea { AreaCode = People.Kent, Reason = OtherAreaReason.Residence };

        Assert.Equal(["otherAreas[1].areaCode: repeated"], Check(Given.Notification() with { OtherAreas = [kent, kent with { }] }));
    }

    [Fact]
    public void Awareness_late_in_a_summer_evening_is_of_that_day_in_London()
    {
        // 23:30 on 30 June in London is 22:30 UTC; half an hour later it is 1 July there and still June in UTC.
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero));
        var request = Given.Notification().With(incident => incident with { Date = Given.On(new DateOnly(2026, 6, 30)) })
            .WithChild(child => child with { BirthDate = new DateOnly(2022, 1, 1) }) with
        { BecameAwareOn = new DateOnly(2026, 7, 1) };

        Assert.Empty(Check(request, clock));
        clock.AdjustTime(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero));
        Assert.Equal(["becameAwareOn: in-the-future"], Check(request, clock));
    }

    static SendNotificationRequest WithChild(ChildDetails child) => Given.Notification() with { Children = [child] };

    static ChildDetails Unborn(DateOnly expectedOn) => Given.Child(ChildRole.Harmed) with
    {
        FirstNames = null,
        LastName = null,
        BirthDate = null,
        NhsNumber = null,
        ExpectedOn = expectedOn,
    };

    static IReadOnlyList<string> Check(NotificationContent content, TimeProvider? clock = null) =>
        [.. new NotificationRules(AreaRegister.OfReferenceFiles(), clock ?? TimeProvider.System).Check(content, Notifier).Entries
            .Select(error => $"{error.Path}: {error.Code}")];
}
