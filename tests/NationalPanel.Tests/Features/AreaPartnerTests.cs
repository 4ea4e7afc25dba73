using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Which board and force serve an area, and which of several signs. Each test changes an area of its own.</summary>
public class AreaPartnerTests(PanelApp app)
{
    [Fact]
    public async Task A_board_that_takes_over_an_area_signs_for_it_and_the_other_sees_it_no_more()
    {
        const string Norfolk = "E10000020", NorfolkAndSuffolk = "T6Y0W", Essex = "D7T5G";

        var outcome = await app.RecordedAsync(Register.Change(RegisterChangeKind.ServedByAnother) with
        {
            Agency = Agency.Health,
            Codes = [Norfolk],
            EndsCode = NorfolkAndSuffolk,
            BeginsCode = Essex,
        });

        Assert.Equal((NorfolkAndSuffolk, Norfolk), Assert.Single(outcome.Loses.Select(loss => (loss.BodyCode, loss.AreaCode))));
        Assert.True(Assert.Single((await app.ToldAsync(Essex)).Serves, served => served.AreaCode == Norfolk).Signs);
    }

    [Fact]
    public async Task Of_two_boards_of_an_area_another_one_signs()
    {
        const string NorthYorkshire = "E06000065", WestYorkshireBoard = "QWO";

        await app.RecordedAsync(Register.Change(RegisterChangeKind.SignedByAnother) with
        {
            Agency = Agency.Health,
            Codes = [NorthYorkshire],
            BeginsCode = WestYorkshireBoard,
        });

        var area = await app.AreaTomorrowAsync(NorthYorkshire);
        Assert.Equal(WestYorkshireBoard, Assert.Single(area.Health, board => board.Signs).Code);
        Assert.Equal(3, area.Health.Count);
    }

    [Fact]
    public async Task A_board_that_is_split_leaves_no_area_without_one()
    {
        const string Sussex = "S9B9J";
        var request = Register.Change(RegisterChangeKind.Split) with
        {
            Codes = [Sussex],
            Into = [new NewBody { Code = "QZ1", Name = "One" }, new NewBody { Code = "QZ2", Name = "Two" }],
        };

        var refusal = await (await app.SendChangeAsync(request)).RefusalAsync();

        Assert.Equal(["into"], refusal.Fields);
    }

    [Fact]
    public async Task A_council_that_is_split_on_the_day_on_which_its_board_changes_goes_on_with_the_new_one()
    {
        const string Devon = "E10000008", DevonBoard = "QJK", Cornwall = "QT6";
        await app.RecordedAsync(Register.Change(RegisterChangeKind.ServedByAnother) with
        {
            Agency = Agency.Health,
            Codes = [Devon],
            EndsCode = DevonBoard,
            BeginsCode = Cornwall,
        });

        await app.RecordedAsync(Register.Change(RegisterChangeKind.Split) with
        {
            Codes = [Devon],
            Into = [new NewBody { Code = "E06999021", Name = "East" }, new NewBody { Code = "E06999022", Name = "West" }],
        });

        var areas = await app.Anonymous().GetAsync<List<AreaOnDate>>($"{Register.Root}?on={Register.Tomorrow:O}");
        foreach (var code in new[] { "E06999021", "E06999022" })
            Assert.Equal([(Cornwall, true)], areas.Single(area => area.Code == code).Health.Select(board => (board.Code, board.Signs)));
    }

    [Fact]
    public async Task What_is_recorded_for_a_later_day_is_not_lost_by_an_earlier_change()
    {
        const string Wiltshire = "E06000054", Somerset = "QSL";
        var moved = Register.Change(RegisterChangeKind.ServedByAnother) with
        {
            Agency = Agency.Health,
            From = Register.Tomorrow.AddDays(10),
            Codes = [Wiltshire],
            BeginsCode = Somerset,
        };
        await app.RecordedAsync(moved);

        var refusal = await (await app.SendChangeAsync(Register.Change(RegisterChangeKind.Split) with
        {
            Codes = [Wiltshire],
            Into = [new NewBody { Code = "E06999023", Name = "East" }, new NewBody { Code = "E06999024", Name = "West" }],
        })).RefusalAsync();

        Assert.Equal(["codes[0]: not-settled"], refusal.Faults);
    }

    [Fact]
    public async Task A_board_that_comes_beside_another_signs_only_where_none_does()
    {
        const string Herefordshire = "E06000019", Somerset = "QSL";

        await app.RecordedAsync(Register.Change(RegisterChangeKind.ServedByAnother) with
        {
            Agency = Agency.Health,
            Codes = [Herefordshire],
            BeginsCode = Somerset,
        });

        var area = await app.AreaTomorrowAsync(Herefordshire);
        Assert.Equal(2, area.Health.Count);
        Assert.NotEqual(Somerset, Assert.Single(area.Health, board => board.Signs).Code);
    }
}
