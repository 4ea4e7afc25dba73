using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Access.Tests.Table;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Access.Tests;

/// <summary>The walk can fail: each kind of mistake is found and named.</summary>
public class VerdictTests
{
    static readonly ServedEndpoint Cases = new("national-panel", "GET", "/cases") { Policies = [Policies.PanelReader] };

    [Fact]
    public void An_endpoint_missing_from_the_table_is_named() =>
        Assert.Equal(["national-panel: GET /cases is not in access.csv"], Verdict.OfRows([], [Cases]));

    [Fact]
    public void A_row_that_no_service_has_is_named() =>
        Assert.Equal(["national-panel: GET /cases is in access.csv, but no service has it"], Verdict.OfRows([Row("yes")], []));

    [Fact]
    public void A_row_that_stands_twice_is_named() =>
        Assert.Equal(["national-panel: GET /cases is in access.csv 2 times"], Verdict.OfRows([Row("yes"), Row("yes")], [Cases]));

    [Fact]
    public void A_wrong_cell_is_named_with_its_persona()
    {
        var answers = Persona.All.Select(persona => new Answer(persona.Column == "editor" ? 200 : 403)).ToList();

        Assert.Equal(["national-panel: GET /cases as editor: access.csv says 403, the service 200"],
            Verdict.OfAnswers(Row("403"), answers));
    }

    [Fact]
    public void A_persona_who_was_not_asked_is_no_agreement() =>
        Assert.Throws<ArgumentException>(() => Verdict.OfAnswers(Row("yes"), [new Answer(200)]));

    [Theory]
    [InlineData(AccessTable.NotSignedIn, true)]
    [InlineData(AccessTable.SentToSignIn, true)]
    [InlineData(AccessTable.Yes, false)]
    public void A_row_that_is_open_where_the_code_is_closed_is_named(string anonymous, bool open) =>
        Assert.Single(Verdict.OfAnonymous([Row(anonymous)], [Cases with { Open = open }]));

    [Theory]
    [InlineData("yes", 200, null, true)]
    [InlineData("yes", 302, null, true)]
    [InlineData("yes", 409, null, true)]
    [InlineData("yes", 412, null, true)]
    [InlineData("yes", 200, true, true)]
    [InlineData("yes", 200, false, false)]
    [InlineData("yes", 400, null, false)]
    [InlineData("yes", 401, null, false)]
    [InlineData("yes", 403, null, false)]
    [InlineData("yes", 404, null, false)]
    [InlineData("yes", 500, null, false)]
    [InlineData("hidden", 200, false, true)]
    [InlineData("hidden", 200, true, false)]
    [InlineData("hidden", 403, false, false)]
    [InlineData("404", 404, null, true)]
    [InlineData("404", 403, null, false)]
    [InlineData("404", 200, null, false)]
    public void A_cell_fits_its_answers_only(string cell, int status, bool? showsRecord, bool fits) =>
        Assert.Equal(fits, new Answer(status, showsRecord).Fits(cell));

    [Fact]
    public void An_endpoint_without_a_named_policy_is_named()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/forgotten", () => "");
        app.MapPost("/unnamed", () => "").RequireAuthorization();
        app.MapGet("/unknown", () => "").RequireAuthorization("Everyone");
        app.MapGet("/open", () => "").AllowAnonymous();
        app.MapGet("/closed/", () => "").RequireAuthorization(Policies.Editor);

        var sources = ((IEndpointRouteBuilder)app).DataSources;
        var found = Verdict.OfPolicies(sources.SelectMany(source => EndpointWalk.Of("any", source)));

        Assert.Equal(
            ["any: GET /forgotten", "any: POST /unnamed", "any: GET /unknown"],
            found.Select(sentence => sentence.Split(" neither")[0]));
    }

    [Fact]
    public void A_table_with_other_columns_is_refused() =>
        Assert.Throws<FormatException>(() => AccessTable.Parse([AccessTable.Header.Replace("editor", "author", StringComparison.Ordinal)]));

    [Fact]
    public void A_line_with_a_cell_too_few_is_refused() =>
        Assert.Throws<FormatException>(() => AccessTable.Parse([AccessTable.Header, "panel,GET,/cases,yes"]));

    static AccessRow Row(string cell) => new("national-panel", "GET", "/cases", [.. Persona.All.Select(_ => cell)]);
}
