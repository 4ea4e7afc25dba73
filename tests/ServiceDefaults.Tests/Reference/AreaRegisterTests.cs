using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.ServiceDefaults.Tests.Reference;

public class AreaRegisterTests
{
    [Theory]
    [InlineData("2016-04-01", 152)]
    [InlineData("2019-04-01", 151)]
    [InlineData("2021-04-01", 152)]
    [InlineData("2023-04-01", 153)]
    public void So_many_areas_are_in_force(string date, int areas) =>
        Assert.Equal(areas, AreaRegister.England.All.Count(area => area.InForceOn(DateOnly.Parse(date, null))));

    [Fact]
    public void An_area_that_was_replaced_is_served_by_its_successor()
    {
        const string Northamptonshire = "E10000021", NorthNorthamptonshire = "E06000061";

        Assert.False(AreaRegister.England.InForce(Northamptonshire, new DateOnly(2026, 1, 1)));
        Assert.Contains(AreaRegister.England.StewardOf(Northamptonshire),
            AreaRegister.England.All.Where(area => area.InForceOn(new DateOnly(2026, 1, 1))).Select(area => area.Code));
        Assert.Contains(Northamptonshire, AreaRegister.England.ServedBy(AreaRegister.England.StewardOf(Northamptonshire)));
        Assert.NotEmpty(AreaRegister.England.ServedBy(NorthNorthamptonshire));
    }

    [Fact]
    public void An_unknown_code_is_no_area() => Assert.False(AreaRegister.England.InForce("E99999999", new DateOnly(2026, 1, 1)));

    [Fact]
    public void Every_successor_is_known() =>
        Assert.All(AreaRegister.England.All.Where(area => area.SuccessorCode is not null), area =>
            Assert.NotNull(AreaRegister.England.Find(area.SuccessorCode!)));
}
