using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>Changes of the register that it must accept, by chance, about bodies that only this run knows.</summary>
sealed class RandomChanges(Random chance, RegisterModel model)
{
    int _number;

    /// <summary>Two forces and three boards that begin two days ago, and six councils that they serve from the day after.</summary>
    public IEnumerable<ChangeRegisterRequest> Beginning(DateOnly today)
    {
        for (var index = 0; index < 5; index++)
            yield return Added(index < 2 ? Agency.Police : Agency.Health, today.AddDays(-2), []);
        for (var index = 0; index < 6; index++)
            yield return Added(Agency.LocalAuthority, today.AddDays(-1), [Any(Agency.Police, today), Any(Agency.Health, today)]);
    }

    /// <summary>Null where chance has chosen what cannot be done just now.</summary>
    public ChangeRegisterRequest? Next(DateOnly today)
    {
        var agency = (Agency)chance.Next(3);
        var from = today.AddDays(chance.Next(8));
        var ready = Settled(agency, today);
        var areas = Settled(Agency.LocalAuthority, today);
        return chance.Next(6) switch
        {
            0 => Added(agency, from, agency == Agency.LocalAuthority ? [Any(Agency.Police, today), Any(Agency.Health, today)] : []),
            1 when ready.Count > 0 => Change(RegisterChangeKind.Renamed, today) with { Codes = [Pick(ready)], Name = $"Name {++_number}" },
            2 when ready.Count > 3 => Merged(agency, from, [.. ready.Take(2)]),
            3 when ready.Count is > 0 and < 9 => Split(agency, from, Pick(ready), today),
            4 when areas.Count > 0 => Moved(from, Pick(areas), agency == Agency.LocalAuthority ? Agency.Police : agency, today),
            5 when areas.Count > 0 => Signed(from, Pick(areas), today),
            _ => null,
        };
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[chance.Next(choices.Count)];

    ChangeRegisterRequest Added(Agency agency, DateOnly from, IReadOnlyList<string> serves) => Change(RegisterChangeKind.Added, from) with
    {
        Agency = agency,
        Into = [New(agency) with { Region = "London", Serves = [.. serves.Where(code => code.Length > 0)] }],
    };

    ChangeRegisterRequest Merged(Agency agency, DateOnly from, IReadOnlyList<string> codes) => Change(RegisterChangeKind.Merged, from) with
    {
        Codes = codes,
        Into = [chance.Next(2) == 0 ? New(agency) : new NewBody { Code = codes[0] }],
    };

    ChangeRegisterRequest Split(Agency agency, DateOnly from, string code, DateOnly today)
    {
        var areas = model.AreasOf(code, today);
        NewBody[] into = [New(agency), New(agency)];
        return Change(RegisterChangeKind.Split, from) with
        {
            Codes = [code],
            Into = agency == Agency.LocalAuthority ? into
                : [.. into.Select((begins, index) => begins with { Serves = [.. areas.Where((_, area) => area % 2 == index)] })],
        };
    }

    ChangeRegisterRequest? Moved(DateOnly from, string area, Agency agency, DateOnly today)
    {
        var begins = Settled(agency, today).Except(model.PartnersOf(area, today)).ToList();
        var ends = model.PartnersOf(area, today).Where(code => model.AgencyOf(code) == agency && model.IsSettled(code, today)).ToList();
        return begins.Count == 0 || ends.Count == 0 ? null : Change(RegisterChangeKind.ServedByAnother, from) with
        {
            Agency = agency,
            Codes = [area],
            EndsCode = agency == Agency.Health && chance.Next(3) == 0 ? null : Pick(ends),
            BeginsCode = Pick(begins),
        };
    }

    ChangeRegisterRequest? Signed(DateOnly from, string area, DateOnly today)
    {
        var boards = model.PartnersOf(area, today).Where(code => model.AgencyOf(code) == Agency.Health
            && model.IsSettled(code, today)).ToList();
        return boards.Count == 0 ? null : Change(RegisterChangeKind.SignedByAnother, from) with
        {
            Agency = Agency.Health,
            Codes = [area],
            BeginsCode = Pick(boards),
        };
    }

    // In another order each time, so that taking some is choosing.
    List<string> Settled(Agency agency, DateOnly today) => [.. model.Codes.Where(code => model.AgencyOf(code) == agency
        && model.IsSettled(code, today)).OrderBy(_ => chance.Next())];

    string Any(Agency agency, DateOnly today) => Settled(agency, today).FirstOrDefault() ?? "";

    NewBody New(Agency agency)
    {
        var number = ++_number;
        return new NewBody
        {
            Code = agency switch
            {
                Agency.LocalAuthority => $"E0697{number:0000}",
                Agency.Health => $"M{number:0000}",
                _ => $"E2397{number:0000}",
            },
            Name = $"Body {number}",
        };
    }

    static ChangeRegisterRequest Change(RegisterChangeKind kind, DateOnly from) =>
        new() { Id = Guid.CreateVersion7(), Kind = kind, From = from, Reason = "By chance." };
}
