using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.ServiceDefaults.Tests.Reference;

public class AreaRegisterTests
{
    const string Cumbria = "E10000006", Cumberland = "E06000063", Westmorland = "E06000064";
    const string Northamptonshire = "E10000021", NorthNorthamptonshire = "E06000061", WestNorthamptonshire = "E06000062";
    const string DorsetCounty = "E10000009", Dorset = "E06000059", Bournemouth = "E06000058";

    readonly AreaRegister _england = AreaRegister.OfReferenceFiles();

    [Theory]
    [InlineData("2016-04-01", 152)]
    [InlineData("2019-04-01", 151)]
    [InlineData("2021-04-01", 152)]
    [InlineData("2023-04-01", 153)]
    public void So_many_areas_are_in_force(string date, int areas) =>
        Assert.Equal(areas, _england.All.Count(area => area.InForceOn(Day(date))));

    [Theory]
    [InlineData(Cumbria, Cumberland, Westmorland)]
    [InlineData(Northamptonshire, NorthNorthamptonshire, WestNorthamptonshire)]
    [InlineData(DorsetCounty, Dorset, Bournemouth)]
    public void An_area_that_was_split_is_served_by_each_of_its_successors(string split, string one, string two)
    {
        Assert.Equal([one, two], _england.ServingAreasOf(split));
        Assert.Contains(split, _england.ServedBy([one]));
        Assert.Contains(split, _england.ServedBy([two]));
    }

    [Fact]
    public void A_succession_holds_from_its_first_day()
    {
        var last = new DateOnly(2023, 3, 31);

        Assert.Equal([Cumbria], _england.ServingAreasOf(Cumbria, last));
        Assert.Equal([Cumberland, Westmorland], _england.ServingAreasOf(Cumbria, last.AddDays(1)));
        Assert.DoesNotContain(Cumbria, _england.ServedBy([Cumberland], last));
        Assert.Contains(Cumbria, _england.ServedBy([Cumberland], last.AddDays(1)));
    }

    [Fact]
    public void What_took_the_place_of_a_successor_serves_the_first_area_once_it_has_begun()
    {
        var end = new DateOnly(2027, 3, 31);
        var merged = _england.FindBody(Cumberland)! with { Code = "E06999999", ValidFrom = end.AddDays(1) };
        _england.Learn([_england.FindBody(Cumberland)! with { Version = 2, ValidTo = end, Successors = [merged.Code] },
            merged with { Version = 2 }]);

        Assert.Equal([Westmorland, Cumberland], _england.ServingAreasOf(Cumbria, end).OrderDescending());
        Assert.Contains(Cumbria, _england.ServedBy([Cumberland], end));
        Assert.Equal([merged.Code, Westmorland], _england.ServingAreasOf(Cumbria, end.AddDays(1)).OrderDescending());
        Assert.Equal([Cumbria, merged.Code, Cumberland], _england.ServedBy([merged.Code], end.AddDays(1)).OrderDescending());
    }

    [Fact]
    public void What_an_area_became_is_not_served_by_the_area() => Assert.Equal([Cumbria], _england.ServedBy([Cumbria]));

    // Council, board and force of the areas that were split or merged, on the last day of the old and the first day of the new.
    [Theory]
    [InlineData("2023-03-31", Cumbria, "QHM QE1", "E23000002")]
    [InlineData("2023-04-01", Cumberland, "QHM QE1", "E23000002")]
    [InlineData("2023-04-01", Westmorland, "QE1 QHM", "E23000002")]
    [InlineData("2021-03-31", Northamptonshire, "", "E23000022")]
    [InlineData("2021-04-01", NorthNorthamptonshire, "", "E23000022")]
    [InlineData("2022-07-01", WestNorthamptonshire, "QPM", "E23000022")]
    [InlineData("2019-03-31", DorsetCounty, "", "E23000039")]
    [InlineData("2019-04-01", Dorset, "", "E23000039")]
    [InlineData("2022-07-01", Bournemouth, "QVV", "E23000039")]
    [InlineData("2026-03-31", "E10000030", "QXU QNQ", "E23000031")] // Surrey: Surrey Heartlands and part of Frimley
    [InlineData("2026-04-01", "E10000030", "S9B9J", "E23000031")] // Surrey and Sussex
    [InlineData("2026-03-31", "E10000012", "QH8 QJG QM7", "E23000028")] // Essex lay in three boards
    [InlineData("2026-04-01", "E10000012", "D7T5G", "E23000028")]
    public void An_area_has_these_partners(string date, string area, string boards, string force)
    {
        Assert.True(_england.InForce(area, Day(date)));
        var partners = _england.PartnersOf(area, Day(date));
        Assert.Equal(boards, string.Join(' ', partners.Where(partner => partner.Agency == Agency.Health).Select(partner => partner.Code)));
        Assert.Equal(force, Assert.Single(partners, partner => partner.Agency == Agency.Police).Code);
    }

    [Fact]
    public void On_every_day_since_there_are_boards_every_area_has_one_force_and_one_board_that_signs()
    {
        for (var day = new DateOnly(2022, 7, 1); day <= new DateOnly(2026, 12, 1); day = day.AddDays(1))
        {
            foreach (var area in _england.All.Where(area => area.InForceOn(day)))
            {
                var signing = _england.PartnersOf(area.Code, day).Where(partner => partner.Serves.Any(served =>
                    served.AreaCode == area.Code && served.InForceOn(day) && served.Signs)).Select(partner => partner.Agency);
                Assert.True(signing.Order().SequenceEqual([Agency.Health, Agency.Police]),
                    $"{area.Name} on {day}: {string.Join(' ', signing)}");
            }
        }
    }

    [Theory]
    [InlineData("E23000001", "2026-11-29", 32)] // Metropolitan Police: all boroughs, not the City
    [InlineData("QHG", "2026-03-31", 5)]
    [InlineData("QHG", "2026-04-01", 0)] // merged into Central East
    [InlineData(Cumbria, "2023-03-31", 1)]
    [InlineData(Cumbria, "2023-04-01", 0)]
    public void A_partner_serves_so_many_areas(string body, string date, int areas) =>
        Assert.Equal(areas, _england.AreasOf(body, Day(date)).Count);

    [Fact]
    public void An_unknown_code_is_no_area() => Assert.False(_england.InForce("E99999999", new DateOnly(2026, 1, 1)));

    [Fact]
    public void Every_code_that_an_entry_names_is_known() => Assert.All(_england.Bodies, body =>
        Assert.All(body.Successors.Concat(body.Serves.Select(served => served.AreaCode)), code => Assert.NotNull(_england.FindBody(code))));

    [Fact]
    public void Of_two_versions_of_an_entry_the_later_stays_whichever_is_told_last()
    {
        var leeds = _england.FindBody("E08000035")!;

        _england.Learn([leeds with { Version = 3, Name = "Third" }]);
        _england.Learn([leeds with { Version = 2, Name = "Second" }]);

        Assert.Equal("Third", _england.Find("E08000035")!.Name);
    }

    [Fact]
    public void Areas_that_follow_each_other_in_a_ring_end()
    {
        var leeds = _england.FindBody("E08000035")!;
        var kent = _england.FindBody("E10000016")!;

        _england.Learn([leeds with { Version = 2, Successors = [kent.Code] }, kent with { Version = 2, Successors = [leeds.Code] }]);

        Assert.NotEmpty(_england.ServingAreasOf(leeds.Code));
    }

    static DateOnly Day(string date) => DateOnly.Parse(date, null);
}
