namespace Safeguarding.Access.Tests.Table;

/// <summary>What a persona got.</summary>
/// <param name="ShowsRecord">Whether the body names the record that the call asks about; null where it asks about none.</param>
public sealed record Answer(int Status, bool? ShowsRecord = null)
{
    /// <summary>A refusal for the record's state or version is beyond the check of access, one for what was sent is not.</summary>
    public bool Fits(string cell) => cell switch
    {
        AccessTable.Yes => Status is < 400 or 409 or 412 or 428 && ShowsRecord is not false,
        AccessTable.Hidden => Status == 200 && ShowsRecord is false,
        _ => cell == $"{Status}",
    };

    public override string ToString() => ShowsRecord is false ? $"{Status} without the record" : $"{Status}";
}
