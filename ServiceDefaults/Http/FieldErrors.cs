using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>What is wrong with a request, field by field; paths are those of the body, as <c>children[1].nhsNumber</c>.</summary>
public sealed class FieldErrors
{
    readonly List<FieldError> _entries = [];

    public IReadOnlyList<FieldError> Entries => _entries;

    public bool Any => _entries.Count > 0;

    public FieldErrors Add(string path, string code, string message)
    {
        _entries.Add(new FieldError(path, code, message));
        return this;
    }

    /// <summary>
    /// Adds <c>required</c> where the value is null, blank, an empty list or an id of zeros; returns whether it is there.
    /// </summary>
    public bool Required(string path, object? value)
    {
        var missing = value is null or "" || (value is string text && string.IsNullOrWhiteSpace(text))
            || value is System.Collections.ICollection { Count: 0 } || (value is Guid id && id == Guid.Empty);
        if (missing)
            Add(path, "required", "This is required.");
        return !missing;
    }

    public void MaxLength(string path, string? value, int length)
    {
        if (value?.Length > length)
            Add(path, "too-long", $"This must be {length} characters or fewer.");
    }

    /// <summary>Required and no longer than <paramref name="length"/>.</summary>
    public void Text(string path, string? value, int length)
    {
        if (Required(path, value))
            MaxLength(path, value, length);
    }

    /// <summary>What stands in a list once more.</summary>
    public void Repeated(string path, string message) => Add(path, "repeated", message);

    /// <summary>A criterion in force to which nothing is said.</summary>
    public void MissingCriterion(string path, string criterion) =>
        Add(path, "missing-criterion", $"The criterion {criterion} needs an answer too.");

    /// <summary>A date of something that has happened.</summary>
    public void InTheFuture(string path, string message = "This date is in the future.") => Add(path, "in-the-future", message);

    /// <summary>A date people mean lies within ten years of today; year 1 and year 9999 are slips of the hand.</summary>
    public void Plausible(string path, DateOnly? date, DateOnly today)
    {
        if (date is { } meant && Math.Abs(meant.Year - today.Year) > 10)
            Add(path, "out-of-range", "This must be within ten years of today.");
    }

    /// <summary>Where it is given. Returns the address as it is kept.</summary>
    public string? Email(string path, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (EmailAddress.Find(value) is { } address)
            return address;
        if (value.Length > EmailAddress.MaxLength)
            MaxLength(path, value, EmailAddress.MaxLength);
        else
            Add(path, "invalid-email", "Enter an e-mail address in the correct format, like name@example.com.");
        return null;
    }

    /// <summary>Where it is given. Returns the number as it is kept.</summary>
    public string? Telephone(string path, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (Safeguarding.ServiceDefaults.Text.Telephone.Find(value) is { } number)
            return number;
        Add(path, "invalid-telephone", "Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192.");
        return null;
    }

    /// <summary>
    /// An enum of the query string by the name that JSON gives it (<c>?state=withdrawn</c>); as a handler parameter it would be bound by
    /// its C# name only. Null, with an error, where it is none.
    /// </summary>
    public T? Code<T>(string path, string? value)
        where T : struct, Enum
    {
        var known = Codes.Parse<T>(value);
        if (value is not null && known is null)
            Add(path, "unknown-code", "This is not one of the known codes.");
        return known;
    }

    public void OneOf(string path, string? value, IReadOnlyCollection<string> codes)
    {
        if (value is not null && !codes.Contains(value))
            Add(path, "unknown-code", "This is not one of the known codes.");
    }
}
