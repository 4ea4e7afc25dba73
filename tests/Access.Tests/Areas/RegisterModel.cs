using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>What the register should say, apart from the code under test: who is in force, who serves what, who took whose place.</summary>
sealed class RegisterModel
{
    readonly Dictionary<string, Body> _bodies = [];
    readonly List<Serving> _servings = [];

    public IEnumerable<string> Codes => _bodies.Keys;

    public Agency AgencyOf(string code) => _bodies[code].Agency;

    /// <summary>Whether all about it was so yesterday and stays: what begins or ends today or later is not changed again.</summary>
    public bool IsSettled(string code, DateOnly today) => IsQuiet(code, today)
        && _servings.Where(one => one.Partner == code || one.Area == code).All(one => one.From < today
            && (one.To is { } end ? end < today : IsQuiet(one.Partner, today) && IsQuiet(one.Area, today)));

    public IReadOnlyList<string> AreasOf(string partner, DateOnly day) =>
        [.. _servings.Where(one => one.Partner == partner && one.IsOn(day)).Select(one => one.Area)];

    public IReadOnlyList<string> PartnersOf(string area, DateOnly day) =>
        [.. _servings.Where(one => one.Area == area && one.IsOn(day)).Select(one => one.Partner)];

    public IReadOnlyList<string> AreasOn(DateOnly day) =>
        [.. _bodies.Values.Where(body => body.Agency == Agency.LocalAuthority && body.IsOn(day)).Select(body => body.Code)];

    /// <summary>Those that have an ended area's place, at last.</summary>
    public IReadOnlyList<string> ServingAreasOf(string area, DateOnly day) =>
        _bodies[area].To < day ? [.. _bodies[area].Successors.SelectMany(next => ServingAreasOf(next, day)).Distinct()] : [area];

    /// <summary>Whether others take its place, from whichever day.</summary>
    public bool IsSucceeded(string area) => _bodies[area].Successors.Count > 0;

    public bool Sees(string code, string area, DateOnly day) => _bodies[code].IsOn(day)
        && ServingAreasOf(area, day).Any(serving => serving == code || AreasOf(code, day).Contains(serving));

    public void Apply(ChangeRegisterRequest change)
    {
        var from = change.From!.Value;
        switch (change.Kind)
        {
            case RegisterChangeKind.Added:
                Begin(change.Into![0], change.Agency!.Value, from);
                foreach (var other in change.Into[0].Serves ?? [])
                    Serve(change.Agency == Agency.LocalAuthority ? other : change.Into[0].Code!,
                        change.Agency == Agency.LocalAuthority ? change.Into[0].Code! : other, from);
                break;
            case RegisterChangeKind.Merged or RegisterChangeKind.Split:
                Succeed(change.Codes!, change.Into!, from);
                break;
            case RegisterChangeKind.ServedByAnother:
                End(one => one.Partner == change.EndsCode && one.Area == change.Codes![0], from);
                Serve(change.BeginsCode!, change.Codes![0], from);
                break;
            default:
                break; // A name or a signature: who sees what stays.
        }
    }

    void Succeed(IReadOnlyList<string> codes, IReadOnlyList<NewBody> into, DateOnly from)
    {
        var agency = AgencyOf(codes[0]);
        foreach (var begins in into.Where(begins => !_bodies.ContainsKey(begins.Code!)))
            Begin(begins, agency, from);
        foreach (var ended in codes.Where(code => into.All(begins => begins.Code != code)))
        {
            _bodies[ended] = _bodies[ended] with { To = from.AddDays(-1), Successors = [.. into.Select(begins => begins.Code!)] };
            foreach (var one in End(one => one.Partner == ended || one.Area == ended, from))
                foreach (var begins in into.Where(begins => agency == Agency.LocalAuthority || into.Count == 1
                    || begins.Serves!.Contains(one.Area)))
                    Serve(agency == Agency.LocalAuthority ? one.Partner : begins.Code!,
                        agency == Agency.LocalAuthority ? begins.Code! : one.Area, from);
        }
    }

    void Begin(NewBody begins, Agency agency, DateOnly from) => _bodies[begins.Code!] = new Body(begins.Code!, agency, from, null, []);

    void Serve(string partner, string area, DateOnly from)
    {
        if (!_servings.Any(one => one.Partner == partner && one.Area == area && one.IsOn(from)))
            _servings.Add(new Serving(partner, area, from, null));
    }

    List<Serving> End(Func<Serving, bool> which, DateOnly from)
    {
        var ended = _servings.Where(one => which(one) && one.IsOn(from.AddDays(-1))).ToList();
        _servings.RemoveAll(ended.Contains);
        _servings.AddRange(ended.Select(one => one with { To = from.AddDays(-1) }));
        return ended;
    }

    bool IsQuiet(string code, DateOnly today) => _bodies[code] is { To: null } body && body.From < today;

    sealed record Body(string Code, Agency Agency, DateOnly From, DateOnly? To, IReadOnlyList<string> Successors)
    {
        public bool IsOn(DateOnly day) => From <= day && !(To < day);
    }

    sealed record Serving(string Partner, string Area, DateOnly From, DateOnly? To)
    {
        public bool IsOn(DateOnly day) => From <= day && !(To < day);
    }
}
