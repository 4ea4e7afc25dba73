using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Safeguarding.Notifications.Files;

/// <summary>The file of a form that is being received: the first part of <c>multipart/form-data</c> with a file name.</summary>
public sealed record UploadedFile(string FileName, Stream Content)
{
    const int MaxNameLength = 255;

    /// <summary>Null where the request is no form, or has no file.</summary>
    public static async Task<UploadedFile?> FindAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return null;

        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && Name(disposition) is { Length: > 0 } name)
                return new UploadedFile(name, section.Body);
        }

        return null;
    }

    // Some browsers send the whole path; what is no part of a name is taken out.
    static string Name(ContentDispositionHeaderValue disposition)
    {
        var sent = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
        var name = string.Concat((HeaderUtilities.RemoveQuotes(sent).Value ?? "").Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        return name.Length <= MaxNameLength ? name : name[..200] + Path.GetExtension(name)[..Math.Min(10, Path.GetExtension(name).Length)];
    }
}
