using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>A change of the register as a form has it: codes chosen, and bodies by the names or codes people type, one a line.</summary>
public class RegisterForm
{
    /// <summary>What is renamed or split, or the area that is served or signed for by another.</summary>
    public string? Code { get; set; }

    /// <summary>Those that merge, one a line.</summary>
    public string? Merging { get; set; }

    public string? Name { get; set; }

    public string? Agency { get; set; }

    public string? EndsCode { get; set; }

    public string? BeginsCode { get; set; }

    public List<NewBodyForm> Into { get; set; } = [];

    public DateEntry From { get; set; } = new();

    public string? Reason { get; set; }

    /// <summary>Asks for so many that begin, or more.</summary>
    public void AtLeast(int parts)
    {
        while (Into.Count < parts)
            Into.Add(new NewBodyForm());
    }

    public ChangeRegisterRequest ToRequest(Guid id, RegisterChangeKind kind, BodyNames names) => new()
    {
        Id = id,
        Kind = kind,
        From = From.Date,
        Reason = Reason?.ReplaceLineEndings("\n").Trim(),
        Codes = kind switch
        {
            RegisterChangeKind.Added => null,
            RegisterChangeKind.Merged => names.Codes(Merging),
            _ => string.IsNullOrWhiteSpace(Code) ? [] : [Code],
        },
        Name = kind == RegisterChangeKind.Renamed ? Name?.Trim() : null,
        Agency = kind == RegisterChangeKind.SignedByAnother ? Contracts.Agency.Health : Codes.Parse<Agency>(Agency),
        Into = kind is RegisterChangeKind.Added or RegisterChangeKind.Merged or RegisterChangeKind.Split
            ? [.. Into.Where((begins, index) => index == 0 || !begins.IsEmpty).Select(begins => begins.ToRequest(names))]
            : null,
        EndsCode = string.IsNullOrWhiteSpace(EndsCode) ? null : EndsCode,
        BeginsCode = string.IsNullOrWhiteSpace(BeginsCode) ? null : BeginsCode,
    };
}

/// <summary>A council, board or force that begins.</summary>
public class NewBodyForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Region { get; set; }

    /// <summary>The areas that a board or a force serves, or for a council that is added who serves it; one a line.</summary>
    public string? Serves { get; set; }

    public bool IsEmpty => new[] { Code, Name, Region, Serves }.All(string.IsNullOrWhiteSpace);

    public NewBody ToRequest(BodyNames names) => new()
    {
        Code = Code?.Trim().ToUpperInvariant(),
        Name = Name?.Trim(),
        Region = string.IsNullOrWhiteSpace(Region) ? null : Region.Trim(),
        Serves = names.Codes(Serves),
    };
}
