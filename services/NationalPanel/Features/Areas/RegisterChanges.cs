using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>What a change makes of the register. The change is right by <see cref="RegisterRules"/>.</summary>
static class RegisterChanges
{
    public static RegisterChangeOutcome Outcome(ChangeRegisterRequest request, AreaRegister before, int version)
    {
        var from = request.From!.Value;
        var draft = new Draft(before, version, from);
        switch (request.Kind)
        {
            case RegisterChangeKind.Added:
                Add(draft, request);
                break;
            case RegisterChangeKind.Renamed:
                draft.Change(request.Codes![0], body => body with
                {
                    Name = request.Name!,
                    EarlierNames = [.. body.EarlierNames, new EarlierName(body.Name, from.AddDays(-1))],
                });
                break;
            case RegisterChangeKind.Merged or RegisterChangeKind.Split:
                Succeed(draft, request);
                break;
            case RegisterChangeKind.SignedByAnother:
                foreach (var partner in before.PartnersOf(request.Codes![0], from).Where(partner => partner.Agency == request.Agency))
                    draft.Resume(partner.Code, request.Codes![0], signs: partner.Code == request.BeginsCode);
                break;
            default:
                if (request.EndsCode is { } ends)
                    draft.End(ends, request.Codes![0]);
                draft.Serve(request.BeginsCode!, request.Codes![0]);
                break;
        }

        var after = new AreaRegister(before.Bodies);
        after.Learn(draft.Bodies);
        var (could, can) = (AccessChange.On(before, from), AccessChange.On(after, from));
        return new RegisterChangeOutcome(version, draft.Bodies, can.Except(could).Named(after), could.Except(can).Named(after));
    }

    static void Add(Draft draft, ChangeRegisterRequest request)
    {
        var begins = request.Into![0];
        draft.Begin(begins, request.Agency!.Value, begins.Region);
        foreach (var code in begins.Serves ?? [])
        {
            if (request.Agency == Agency.LocalAuthority)
                draft.Serve(code, begins.Code!);
            else
                draft.Serve(begins.Code!, code);
        }
    }

    static void Succeed(Draft draft, ChangeRegisterRequest request)
    {
        var ended = request.Codes!.Select(code => draft.Before.FindBody(code)!).ToList();
        var successors = request.Into!;
        foreach (var successor in successors.Where(successor => draft.Before.FindBody(successor.Code!) is null))
            draft.Begin(successor, ended[0].Agency, successor.Region ?? ended[0].Region);
        foreach (var body in ended.Where(body => successors.All(successor => successor.Code != body.Code)))
        {
            draft.Change(body.Code, last => last with { ValidTo = draft.LastDay, Successors = [.. successors.Select(next => next.Code!)] });
            if (body.Agency == Agency.LocalAuthority)
                draft.HandOnPartners(body.Code, successors);
            else
                draft.HandOnAreas(body, successors);
        }
    }

    /// <summary>The entries as the change leaves them.</summary>
    sealed class Draft(AreaRegister before, int version, DateOnly from)
    {
        readonly Dictionary<string, RegisteredBody> _changed = [];

        public AreaRegister Before => before;

        public DateOnly LastDay => from.AddDays(-1);

        public IReadOnlyList<RegisteredBody> Bodies => [.. _changed.Values];

        public void Begin(NewBody begins, Agency agency, string? region) => _changed[begins.Code!] = new RegisteredBody
        {
            Code = begins.Code!,
            Version = version,
            Agency = agency,
            Name = begins.Name!,
            Region = agency == Agency.LocalAuthority ? region : null,
            ValidFrom = from,
        };

        public void Change(string code, Func<RegisteredBody, RegisteredBody> change) =>
            _changed[code] = change(Now(code)) with { Version = version };

        /// <summary>Begins to serve, and signs where no other of its agency does.</summary>
        public void Serve(string code, string areaCode)
        {
            var signs = !HasSigner(areaCode, Now(code).Agency);
            if (Now(code).Serves.Any(served => served.AreaCode == areaCode && served.InForceOn(from)))
                Resume(code, areaCode, signs || SignsFor(code, areaCode));
            else
                Change(code, body => body with
                {
                    Serves = [.. body.Serves, new ServedArea { AreaCode = areaCode, ValidFrom = from, Signs = signs }],
                });
        }

        /// <summary>Serves no longer; what was to begin on that day does not.</summary>
        public void End(string code, string areaCode)
        {
            Change(code, body => body with
            {
                Serves = [.. body.Serves.Where(served => !Ends(served) || served.ValidFrom != from)
                    .Select(served => Ends(served) ? served with { ValidTo = LastDay } : served)],
            });

            bool Ends(ServedArea served) => served.AreaCode == areaCode && served.InForceOn(from);
        }

        /// <summary>Goes on to serve, with or without its signature; also where it only begins on that day.</summary>
        public void Resume(string code, string areaCode, bool signs)
        {
            if (Now(code).Serves.FirstOrDefault(served => served.AreaCode == areaCode && served.InForceOn(from)) is not { } known
                || known.Signs == signs)
                return;
            IEnumerable<ServedArea> until = known.ValidFrom == from ? [] : [known with { ValidTo = LastDay }];
            Change(code, body => body with
            {
                Serves = [.. body.Serves.Where(served => served != known), .. until, known with { ValidFrom = from, Signs = signs }],
            });
        }

        /// <summary>A council's boards and forces serve the areas that take its place.</summary>
        public void HandOnPartners(string areaCode, IReadOnlyList<NewBody> successors)
        {
            // Those that sign first: their signature goes along.
            foreach (var partner in before.PartnersOf(areaCode, from))
            {
                End(partner.Code, areaCode);
                foreach (var successor in successors)
                    Serve(partner.Code, successor.Code!);
            }
        }

        /// <summary>The areas of a board or a force go to its successors: all to a single one, else as they were shared out.</summary>
        public void HandOnAreas(RegisteredBody body, IReadOnlyList<NewBody> successors)
        {
            foreach (var area in before.AreasOf(body.Code, from))
            {
                End(body.Code, area);
                foreach (var successor in successors.Where(next => successors.Count == 1 || next.Serves?.Contains(area) == true))
                    Serve(successor.Code!, area);
            }
        }

        // One of an agency signs for an area.
        bool HasSigner(string areaCode, Agency agency) => before.Bodies.Select(body => Now(body.Code)).Concat(_changed.Values)
            .Any(body => body.Agency == agency && SignsFor(body.Code, areaCode));

        bool SignsFor(string code, string areaCode) =>
            Now(code).Serves.Any(served => served.AreaCode == areaCode && served.InForceOn(from) && served.Signs);

        RegisteredBody Now(string code) => _changed.GetValueOrDefault(code) ?? before.FindBody(code)!;
    }
}
