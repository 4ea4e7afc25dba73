using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.NationalPanel.Features.Areas;

/// <summary>What a change of the register must say, and what it may be about.</summary>
static class RegisterRules
{
    public static FieldErrors Check(ChangeRegisterRequest request, AreaRegister register, DateOnly today)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        errors.Required("kind", request.Kind);
        errors.Text("reason", request.Reason, 400);
        if (errors.Required("from", request.From))
            errors.Plausible("from", request.From, today);
        // The rest is about the day before.
        if (errors.Any || request is not { Kind: { } kind, From: { } from })
            return errors;

        var check = new RegisterChecks(request, register, from, errors);
        switch (kind)
        {
            case RegisterChangeKind.Added:
                check.Begin(request.Agency, atLeast: 1, atMost: 1);
                errors.Required("agency", request.Agency);
                break;
            case RegisterChangeKind.Renamed:
                check.Codes(atLeast: 1, atMost: 1);
                errors.Text("name", request.Name, 200);
                // A list shows one name: the new one before its day would be wrong for everybody.
                if (from > today)
                    errors.Add("from", "out-of-range", "A new name is recorded on its first day or later.");
                break;
            case RegisterChangeKind.Merged:
                check.Begin(check.Codes(atLeast: 2, atMost: RegisterChecks.MaxBodies), atLeast: 1, atMost: 1, mayBeThere: true);
                check.Settled();
                break;
            case RegisterChangeKind.Split:
                check.Begin(check.Codes(atLeast: 1, atMost: 1), atLeast: 2, atMost: RegisterChecks.MaxBodies);
                check.SharedOut();
                check.Settled();
                break;
            case RegisterChangeKind.ServedByAnother:
                check.ServedByAnother();
                check.Settled();
                break;
            default:
                check.SignedByAnother();
                break;
        }

        return errors;
    }
}
