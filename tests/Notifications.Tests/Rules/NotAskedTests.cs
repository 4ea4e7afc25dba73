using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Rules;

/// <summary>What is not asked at a child's age is not missed, and what is asked is.</summary>
public class NotAskedTests
{
    static readonly CurrentUser Notifier = new() { Id = "n", Name = "n", AreaCodes = [People.Leeds] };

    [Fact]
    public void An_unborn_child_needs_no_sex_ethnicity_disability_or_care() =>
        Assert.Empty(Check(Unborn));

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    public void A_born_child_needs_all_of_them(int age) =>
        Assert.Equal(["sex", "ethnicity", "disabled", "status.lookedAfter", "status.childInNeed"], Check(Bare with { Age = age }));

    [Fact]
    public void A_care_leaver_of_18_is_neither_looked_after_nor_a_child_in_need() =>
        Assert.Equal(["sex", "ethnicity", "disabled"],
            Check(Bare with { Age = 18, Status = Bare.Status! with { CareLeaver = Answer.Yes } }));

    [Fact]
    public void What_is_told_of_an_unborn_child_all_the_same_is_checked_as_ever() =>
        Assert.Equal(["ethnicity"], Check(Unborn with { Ethnicity = "none" }));

    [Theory]
    [InlineData(AgeUnit.Weeks, 104, null)]
    [InlineData(AgeUnit.Weeks, 105, "age")]
    [InlineData(AgeUnit.Months, 36, null)]
    [InlineData(AgeUnit.Months, 37, "age")]
    [InlineData(AgeUnit.Weeks, -1, "age")]
    public void An_infants_age_may_be_told_in_weeks_or_months(AgeUnit unit, int age, string? wrong) =>
        Assert.Equal(wrong is null ? [] : [wrong], Check(Whole with { Age = age, AgeUnit = unit }));

    [Fact]
    public void A_unit_without_an_age_is_refused() =>
        Assert.Equal(["ageUnit"], Check(Whole with { BirthDate = Given.Today.AddYears(-1), AgeUnit = AgeUnit.Weeks }));

    [Theory]
    [InlineData(AgeUnit.Weeks, 51, 0)]
    [InlineData(AgeUnit.Weeks, 53, 1)]
    [InlineData(AgeUnit.Months, 23, 1)]
    [InlineData(AgeUnit.Months, 24, 2)]
    [InlineData(null, 2, 2)]
    public void Statistics_count_completed_years(AgeUnit? unit, int age, int years) =>
        Assert.Equal(years, Notifications.Model.ContentFacts.AgeInYears(Whole with { Age = age, AgeUnit = unit }));

    static ChildDetails Whole => Given.Child(ChildRole.Harmed) with { BirthDate = null };

    static ChildDetails Bare => new()
    {
        FirstNames = "Invented",
        Role = ChildRole.Harmed,
        Home = new ChildHome { AreaCode = People.Leeds },
        Status = new ChildStatus { ChildProtectionPlan = PlanStatus.Never, KnownTo = [] },
    };

    static ChildDetails Unborn => Bare with
    {
        ExpectedOn = Given.Today.AddDays(60),
        Status = Bare.Status! with { ChildInNeed = Answer.No },
    };

    static IEnumerable<string> Check(ChildDetails child)
    {
        var rules = new NotificationRules(AreaRegister.OfReferenceFiles(), TimeProvider.System);
        return rules.Check(Given.Notification() with { Children = [child] }, Notifier).Entries
            .Select(error => error.Path["children[0].".Length..]);
    }
}
