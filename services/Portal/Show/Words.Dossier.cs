using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Show;

/// <summary>Files and likenesses in words.</summary>
public static partial class Words
{
    public static string For(AttachmentScan scan) => scan switch
    {
        AttachmentScan.NotScanned => "Not scanned for malicious software",
        AttachmentScan.Waiting => "Held back until it is scanned",
        AttachmentScan.Clean => "Nothing malicious found",
        _ => "Malicious software found: held back",
    };

    public static string For(DuplicateReason reason) => reason switch
    {
        DuplicateReason.SameNhsNumber => "a child with the same NHS number",
        DuplicateReason.SameNameAndBirthDate => "a child with the same name and birth date",
        DuplicateReason.SimilarNameAndBirthDate => "a child with the same name, whose birth date is nearly the same or not known",
        DuplicateReason.SamePlaceOrBirthDate => "the same postcode or a child of the same birth date",
        _ => "the same area and nearly the same time",
    };

    /// <summary>A size in bytes, for example "1.2 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => $"{bytes / 1024} kB",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1024d / 1024d:0.0} MB"),
    };
}
