using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>The register for everyone: which areas there are on a date and who serves them; and its entries, through all time.</summary>
public static class ReadAreas
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/areas", Handle).AllowAnonymous().WithName("ListAreas");
        api.MapGet("/areas/{code}", ReadAsync).AllowAnonymous().WithName(nameof(ReadAreas));
        api.MapGet("/areas/bodies", BodiesAsync).AllowAnonymous().WithName("ListRegisteredBodies");
    }

    /// <param name="on">The date (Europe/London); today where it is not given. Some 150 areas at most, so on one page.</param>
    static Results<Ok<IReadOnlyList<AreaOnDate>>, ProblemHttpResult> Handle(DateOnly? on, AreaRegister register, TimeProvider clock)
    {
        var (date, errors) = Date(on, clock);
        return errors.Any
            ? Problems.Invalid(errors)
            : TypedResults.Ok<IReadOnlyList<AreaOnDate>>(
            [
                .. register.All.Where(area => area.InForceOn(date)).Select(area => On(date, area, register))
                    .OrderBy(area => area.Name, StringComparer.Ordinal),
            ]);
    }

    /// <summary>Also of an area that is no more: as it was on its last day, unless a date is asked for.</summary>
    static Results<Ok<AreaOnDate>, ProblemHttpResult> ReadAsync(string code, DateOnly? on, AreaRegister register, TimeProvider clock)
    {
        var (date, errors) = Date(on, clock);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (register.Find(code) is not { } area)
            return Problems.NotFound();
        return TypedResults.Ok(On(on is null && area.ValidTo < date ? area.ValidTo.Value : date, area, register));
    }

    /// <param name="changedAfter">Only entries that were changed after this version of the register.</param>
    static Ok<IReadOnlyList<RegisteredBody>> BodiesAsync(AreaRegister register, int changedAfter = 0) =>
        TypedResults.Ok<IReadOnlyList<RegisteredBody>>(
            [.. register.Bodies.Where(body => body.Version > changedAfter).OrderBy(body => body.Code, StringComparer.Ordinal)]);

    static (DateOnly Date, FieldErrors Errors) Date(DateOnly? on, TimeProvider clock)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var errors = new FieldErrors();
        errors.Plausible("on", on, today);
        return (on ?? today, errors);
    }

    static AreaOnDate On(DateOnly date, Area area, AreaRegister register)
    {
        var partners = register.PartnersOf(area.Code, date).ToLookup(partner => partner.Agency, partner => new PartnerOnDate(
            partner.Code, partner.NameOn(date),
            partner.Serves.Any(served => served.AreaCode == area.Code && served.InForceOn(date) && served.Signs)));
        return new AreaOnDate
        {
            Code = area.Code,
            Name = register.FindBody(area.Code)!.NameOn(date),
            Region = area.Region,
            ValidFrom = area.ValidFrom,
            ValidTo = area.ValidTo,
            Successors = area.Successors,
            Health = [.. partners[Agency.Health]],
            Police = [.. partners[Agency.Police]],
        };
    }
}
