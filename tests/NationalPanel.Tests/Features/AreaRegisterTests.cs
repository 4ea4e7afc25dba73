using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Each test changes an area of its own: the register is one for all tests.</summary>
public class AreaRegisterTests(PanelApp app)
{
    [Fact]
    public async Task Everybody_reads_who_serves_what_on_a_date()
    {
        var before = await app.Anonymous().GetAsync<List<AreaOnDate>>($"{Register.Root}?on=2023-03-31");
        var after = await app.Anonymous().GetAsync<List<AreaOnDate>>($"{Register.Root}?on=2023-04-01");

        Assert.Contains(before, area => area.Code == "E10000006");
        Assert.DoesNotContain(after, area => area.Code == "E10000006");
        var cumberland = Assert.Single(after, area => area.Code == "E06000063");
        Assert.Equal([("QHM", true), ("QE1", false)], cumberland.Health.Select(board => (board.Code, board.Signs)));
        Assert.Equal("Cumbria Constabulary", Assert.Single(cumberland.Police).Name);
    }

    [Fact]
    public async Task An_area_that_is_no_more_is_shown_as_it_was_at_the_end()
    {
        var cumbria = await app.Anonymous().GetAsync<AreaOnDate>($"{Register.Root}/E10000006");

        Assert.Equal(["E06000063", "E06000064"], cumbria.Successors);
        Assert.Equal("E23000002", Assert.Single(cumbria.Police).Code);
    }

    [Fact]
    public async Task Councils_that_merge_are_one_area_with_their_partners_and_old_records()
    {
        const string Rutland = "E06000017", Leicestershire = "E10000018", Merged = "E06999001";
        var request = Register.Change(RegisterChangeKind.Merged) with
        {
            Codes = [Rutland, Leicestershire],
            Into = [new NewBody { Code = Merged, Name = "Leicestershire and Rutland" }],
        };

        var outcome = await app.RecordedAsync(request);

        var told = await app.ToldAsync(Merged);
        Assert.Equal((Register.Tomorrow, "East Midlands"), (told.ValidFrom, told.Region));
        Assert.Equal([Merged], (await app.ToldAsync(Rutland)).Successors);
        var area = await app.AreaTomorrowAsync(Merged);
        Assert.Equal("E23000021", Assert.Single(area.Police).Code);
        Assert.True(Assert.Single(area.Health).Signs);
        Assert.Contains(outcome.Gains, gain => (gain.BodyCode, gain.AreaCode) == (Merged, Rutland));
        Assert.Contains(outcome.Loses, loss => (loss.BodyCode, loss.AreaCode) == (Rutland, Rutland));
        // Their board and force serve the successor, so they go on to see the old records.
        Assert.DoesNotContain(outcome.Loses, loss => loss.BodyCode == "E23000021");
    }

    [Fact]
    public async Task Each_successor_of_a_council_that_was_split_sees_its_records()
    {
        const string Surrey = "E10000030", East = "E06999002", West = "E06999003";

        var outcome = await app.RecordedAsync(Register.Change(RegisterChangeKind.Split) with
        {
            Codes = [Surrey],
            Into = [new NewBody { Code = East, Name = "East Surrey" }, new NewBody { Code = West, Name = "West Surrey" }],
        });

        Assert.Equal([(East, Surrey), (West, Surrey)], outcome.Gains.Where(gain => gain.AreaCode == Surrey)
            .Select(gain => (gain.BodyCode, gain.AreaCode)).Order());
    }

    [Fact]
    public async Task A_new_name_stands_from_its_first_day_and_the_old_one_before()
    {
        const string Isles = "E06000053";
        await app.RecordedAsync(Register.Change(RegisterChangeKind.Renamed) with { From = Given.Today, Codes = [Isles], Name = "Scilly" });

        var today = await app.Anonymous().GetAsync<AreaOnDate>($"{Register.Root}/{Isles}");
        var before = await app.Anonymous().GetAsync<AreaOnDate>($"{Register.Root}/{Isles}?on={Given.Today.AddDays(-1):O}");

        Assert.Equal(("Scilly", "Isles of Scilly"), (today.Name, before.Name));
    }

    [Fact]
    public async Task A_change_is_read_by_its_id_and_found_by_the_code_it_is_about()
    {
        const string Torbay = "E06000027";
        var request = Register.Change(RegisterChangeKind.Renamed) with { From = Given.Today, Codes = [Torbay], Name = "Tor Bay" };
        await app.RecordedAsync(request);

        var read = await app.Secretariat().GetAsync<RegisterChange>($"{Register.Root}/changes/{request.Id}");
        var found = await app.Secretariat().GetAsync<Page<RegisterChange>>($"{Register.Root}/changes?code={Torbay}");
        var part = await app.Secretariat().GetAsync<Page<RegisterChange>>($"{Register.Root}/changes?code=E0600002");
        var nowhere = await app.Secretariat().GetAsync($"{Register.Root}/changes/{Guid.NewGuid()}");

        Assert.Equal("Tor Bay", read.Request.Name);
        Assert.Equal([request.Id!.Value], found.Items.Select(change => change.Id));
        Assert.Empty(part.Items);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Fact]
    public async Task A_check_says_what_would_follow_and_changes_nothing()
    {
        const string Swindon = "E06000030";
        var request = Register.Change(RegisterChangeKind.Renamed) with { From = Given.Today, Codes = [Swindon], Name = "Swindon Town" };

        var outcome = await (await app.SendChangeAsync(request, check: true)).ReadAsync<RegisterChangeOutcome>();

        Assert.Equal("Swindon Town", Assert.Single(outcome.Bodies).Name);
        Assert.Equal("Swindon", (await app.Anonymous().GetAsync<AreaOnDate>($"{Register.Root}/{Swindon}")).Name);
        var changes = await app.Secretariat().GetAsync<Page<RegisterChange>>($"{Register.Root}/changes?limit=200");
        Assert.DoesNotContain(changes.Items, change => change.Id == request.Id);
    }

    [Fact]
    public async Task A_change_that_is_sent_again_is_the_same_and_its_id_is_not_used_for_another()
    {
        var request = Register.Change(RegisterChangeKind.Renamed) with
        {
            From = Given.Today,
            Codes = ["E06000001"],
            Name = "Hartlepool Town",
        };

        var first = await app.SendChangeAsync(request);
        var again = await app.SendChangeAsync(request);
        var other = await app.SendChangeAsync(request with { Name = "Another" });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal("id-in-use", (await other.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Changes_at_the_same_moment_are_all_kept()
    {
        string[] codes = ["E06000002", "E06000003", "E06000004", "E06000005"];

        var answers = await Task.WhenAll(codes.Select(code => app.SendChangeAsync(
            Register.Change(RegisterChangeKind.Renamed) with { From = Given.Today, Codes = [code], Name = $"Renamed {code}" })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        foreach (var code in codes)
            Assert.Equal($"Renamed {code}", (await app.ToldAsync(code)).Name);
    }

    [Fact]
    public async Task The_service_takes_a_change_over_that_another_instance_has_made()
    {
        var luton = AreaRegister.OfReferenceFiles().FindBody("E06000032")!;

        await app.Bus.DeliverAsync(
            new AreaRegisterChanged { Body = luton with { Version = 1_000, Name = "Luton Town" }, ChangedAt = DateTime.UtcNow });

        await Eventually.True(async () => (await app.Anonymous().GetAsync<AreaOnDate>($"{Register.Root}/E06000032")).Name == "Luton Town",
            "the name was learned");
    }

    [Theory]
    [InlineData("kind", """{"kind":null}""")]
    [InlineData("from", """{"from":"0001-01-01"}""")]
    [InlineData("reason", """{"reason":""}""")]
    [InlineData("codes", """{"codes":[]}""")]
    [InlineData("codes[0]", """{"codes":["E99999999"]}""")]
    [InlineData("codes[0]", """{"codes":["E10000006"]}""")] // ended in 2023
    [InlineData("codes[0]", """{"codes":[null]}""")]
    [InlineData("name", """{"name":" "}""")]
    [InlineData("into", """{"kind":"split"}""")]
    [InlineData("into[0].code", """{"kind":"merged","codes":["E06000006","E06000007"],"into":[{"code":"E23000001","name":"x"}]}""")]
    [InlineData("codes[1]", """{"kind":"merged","codes":["E06000006","QE1"],"into":[{"code":"E06999009","name":"x"}]}""")]
    [InlineData("agency", """{"kind":"servedByAnother","beginsCode":"QE1"}""")]
    [InlineData("endsCode", """{"kind":"servedByAnother","agency":"health","beginsCode":"QE1","endsCode":"QWO"}""")]
    [InlineData("into[0].region", """{"kind":"added","codes":null,"agency":"la","into":[{"code":"E06999010","name":"x"}]}""")]
    public async Task What_is_wrong_with_a_change_is_said_at_its_field(string field, string change)
    {
        var request = JsonSerializer.SerializeToNode(
            Register.Change(RegisterChangeKind.Renamed) with { From = Given.Today, Codes = ["E06000006"], Name = "Halton Town" },
            Json.Options)!.AsObject();
        foreach (var (property, value) in JsonNode.Parse(change)!.AsObject())
            request[property] = value?.DeepClone();

        var refusal = await (await app.Secretariat().PostJsonAsync($"{Register.Root}/changes", request)).RefusalAsync();

        Assert.Contains(field, refusal.Fields);
    }
}
