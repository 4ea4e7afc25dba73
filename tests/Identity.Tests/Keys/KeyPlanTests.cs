using Safeguarding.Identity.Keys;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Tests.Keys;

public class KeyPlanTests
{
    static readonly DateTime Now = new(2026, 4, 13, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(true)]
    [InlineData(false, 0)]
    [InlineData(false, 89)]
    [InlineData(true, 90)]
    [InlineData(false, 120, 89)]
    [InlineData(true, 120, 91)]
    public void A_new_key_is_made_when_none_is_younger_than_ninety_days(bool needed, params int[] agesInDays) =>
        Assert.Equal(needed, KeyPlan.IsNewNeeded(agesInDays.Select(age => Key(age)), Now));

    [Theory]
    [InlineData(90.0, 90.0, 0.5)] // published for a day before it is used
    [InlineData(1.0, 90.0, 1.0)]
    [InlineData(0.0, 0.0)] // the only one there is
    [InlineData(0.2, 0.2, 0.1)] // two instances made one each: all of them choose the same
    public void The_key_in_use_is_the_newest_that_services_have_had_time_to_fetch(double used, params double[] agesInDays)
    {
        var inOrder = KeyPlan.InOrderOfUse(agesInDays.Select(Key), Now).ToList();

        Assert.Equal(Now.AddDays(-used), inOrder[0].CreatedAt);
        Assert.Equal(agesInDays.Length, inOrder.Count);
    }

    [Fact]
    public void A_key_is_published_until_nothing_it_signed_can_be_valid()
    {
        Assert.False(KeyPlan.IsForgotten(Key(120), Now));
        Assert.True(KeyPlan.IsForgotten(Key(121), Now));
    }

    static IssuerKey Key(double ageInDays) =>
        new() { Id = Guid.CreateVersion7(), Use = KeyUse.Signing, CreatedAt = Now.AddDays(-ageInDays), Protected = "" };
}
