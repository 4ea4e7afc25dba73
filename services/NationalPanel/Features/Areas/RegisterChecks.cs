using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>What can be wrong with the parts of a change of the register, each put down at its field.</summary>
sealed record RegisterChecks(ChangeRegisterRequest Request, AreaRegister Register, DateOnly From, FieldErrors Errors)
{
    public const int MaxBodies = 20;

    /// <summary>Those it happens to: known, in force on the day before, all of one agency, which is returned.</summary>
    public Agency? Codes(int atLeast, int atMost)
    {
        var codes = Request.Codes ?? [];
        Count("codes", codes.Count, atLeast, atMost);
        for (var index = 0; index < Math.Min(codes.Count, atMost); index++)
        {
            if (InForce($"codes[{index}]", codes[index]) is { } body && body.Agency != Register.FindBody(codes[0])?.Agency)
                Errors.Add($"codes[{index}]", "not-the-same-agency", "Councils, boards and forces do not go into each other.");
            if (codes.Take(index).Contains(codes[index]))
                Errors.Add($"codes[{index}]", "repeated", "This code is in the list already.");
        }

        return codes.Count > 0 && codes[0] is { } first ? Register.FindBody(first)?.Agency : null;
    }

    /// <summary>Those that begin.</summary>
    public void Begin(Agency? agency, int atLeast, int atMost, bool mayBeThere = false)
    {
        var into = Request.Into ?? [];
        Count("into", into.Count, atLeast, atMost);
        for (var index = 0; index < Math.Min(into.Count, atMost); index++)
        {
            var (path, begins) = ($"into[{index}]", into[index]);
            if (!Errors.Required($"{path}.code", begins?.Code))
                continue;
            Errors.MaxLength($"{path}.code", begins!.Code, 9);
            if (into.Take(index).Any(other => other?.Code == begins.Code))
                Errors.Add($"{path}.code", "repeated", "This code is in the list already.");
            if (mayBeThere && Register.FindBody(begins.Code!) is not null)
            {
                if (InForce($"{path}.code", begins.Code) is { } there && there.Agency != agency)
                    Errors.Add($"{path}.code", "not-the-same-agency", "Councils, boards and forces do not go into each other.");
                continue;
            }

            if (Register.FindBody(begins.Code!) is not null)
                Errors.Add($"{path}.code", "code-in-use", "The register has an entry with this code.");
            Errors.Text($"{path}.name", begins.Name, 200);
            if (Request.Kind == RegisterChangeKind.Added && agency == Agency.LocalAuthority)
                Errors.Required($"{path}.region", begins.Region);
            Errors.MaxLength($"{path}.region", begins.Region, 60);
            Serves(path, begins.Serves ?? [], agency);
        }
    }

    /// <summary>What a board or a force serves is an area; a council that is added names the boards and forces that serve it.</summary>
    void Serves(string path, IReadOnlyList<string> codes, Agency? agency)
    {
        if (codes.Count > 200)
            Errors.Add($"{path}.serves", "too-many", "There must be 200 or fewer.");
        for (var index = 0; index < Math.Min(codes.Count, 200); index++)
        {
            var isArea = Register.Find(codes[index] ?? "") is not null;
            if (InForce($"{path}.serves[{index}]", codes[index]) is not null && isArea == (agency == Agency.LocalAuthority))
                Errors.Add($"{path}.serves[{index}]", "unknown-code",
                    isArea ? "An area is served by a board or a force." : "This is not the code of an area.");
        }
    }

    /// <summary>Of a board or a force that is split no area is left without one.</summary>
    public void SharedOut()
    {
        if (Request.Codes is not [{ } code] || Register.FindBody(code) is not { Agency: not Agency.LocalAuthority })
            return;
        var given = (Request.Into ?? []).SelectMany(begins => begins?.Serves ?? []).ToHashSet();
        if (Register.AreasOf(code, From).Where(area => !given.Contains(area)).ToList() is { Count: > 0 } left)
            Errors.Add("into", "not-shared-out",
                $"Say who serves {string.Join(", ", left.Select(area => Register.Find(area)?.Name ?? area))}.");
    }

    /// <summary>What is recorded for a later day would be lost or stand beside it.</summary>
    public void Settled()
    {
        var codes = Request.Codes ?? [];
        for (var index = 0; index < Math.Min(codes.Count, MaxBodies); index++)
        {
            var code = codes[index];
            var changes = from body in Register.Bodies
                          where Request.Kind != RegisterChangeKind.ServedByAnother || body.Agency == Request.Agency
                          from served in body.Serves
                          where served.AreaCode == code || body.Code == code
                          where served.ValidFrom > From || served.ValidTo >= From
                          select served;
            if (changes.Any())
                Errors.Add($"codes[{index}]", "not-settled",
                    "Who serves whom changes there on a later day. Choose a day after that.");
        }
    }

    public void SignedByAnother()
    {
        Area();
        if (Begins() is { } begins && Request.Codes is [{ } area, ..] && !Register.AreasOf(begins.Code, From).Contains(area))
            Errors.Add("beginsCode", "not-served", "It does not serve the area on that day.");
    }

    public void ServedByAnother()
    {
        Area();
        Begins();
        if (Request.EndsCode is null)
            return;
        if (InForce("endsCode", Request.EndsCode) is { } ends && ends.Agency != Request.Agency)
            Errors.Add("endsCode", "not-the-same-agency", "Choose one of the agency that the change is about.");
        else if (Request.Codes is [{ } served, ..] && !Register.AreasOf(Request.EndsCode, From.AddDays(-1)).Contains(served))
            Errors.Add("endsCode", "not-served", "The area was not served by it on the day before.");
    }

    void Area()
    {
        Codes(atLeast: 1, atMost: 1);
        if (Request.Codes is [{ } area, ..] && Register.FindBody(area) is { Agency: not Agency.LocalAuthority })
            Errors.Add("codes[0]", "unknown-code", "This is not the code of an area.");
    }

    RegisteredBody? Begins()
    {
        if (Errors.Required("agency", Request.Agency) && Request.Agency == Agency.LocalAuthority)
            Errors.Add("agency", "invalid-value", "A council serves its own area.");
        if (!Errors.Required("beginsCode", Request.BeginsCode) || InForce("beginsCode", Request.BeginsCode) is not { } begins)
            return null;
        if (begins.Agency == Request.Agency)
            return begins;
        Errors.Add("beginsCode", "not-the-same-agency", "Choose one of the agency that the change is about.");
        return null;
    }

    RegisteredBody? InForce(string path, string? code)
    {
        if (!Errors.Required(path, code))
            return null;
        if (Register.FindBody(code!) is not { } body)
            Errors.Add(path, "unknown-code", "The register has no entry with this code.");
        else if (!body.InForceOn(From.AddDays(-1)))
            Errors.Add(path, "not-in-force", "It is not in force on the day before.");
        else if (body.ValidTo is not null)
            Errors.Add(path, "not-in-force", "Its end is recorded already.");
        else
            return body;
        return null;
    }

    void Count(string path, int count, int atLeast, int atMost)
    {
        if (count < atLeast)
            Errors.Add(path, atLeast == 1 ? "required" : "too-few",
                atLeast == 1 ? "This is required." : $"There must be {atLeast} or more.");
        else if (count > atMost)
            Errors.Add(path, "too-many", $"There must be {atMost} or fewer.");
    }
}
