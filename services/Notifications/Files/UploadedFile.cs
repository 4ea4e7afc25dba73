using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.Files;

/// <summary>The file of a form that is being received: the first part of <c>multipart/form-data</c> with a file name.</summary>
public sealed record UploadedFile(string FileName, Stream Content)
{
    public const int MaxNameLength = 255;
    const int MaxEndingLength = 10;

    /// <summary>Null where the request is no form, or has no file.</summary>
    public static async Task<UploadedFile?> FindAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return null;

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(ct) is { } section)
            {
                if (section.GetContentDispositionHeader() is { } disposition && Name(disposition) is { Length: > 0 } name)
                    return new UploadedFile(name, section.Body);
            }

            return null;
        }
        catch (Exception exception)
            when (exception is (IOException and not BadHttpRequestException) or ArgumentException or NotSupportedException)
        {
            // Cut off, without the line breaks a form has, or with a name in a charset that is not read.
            throw new RefusedRequestException("The form cannot be read; it may have been cut off. Nothing was stored.");
        }
    }

    /// <summary>The next bytes of the file; its sender going away is no fault of the service.</summary>
    public async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken ct)
    {
        try
        {
            return await Content.ReadAsync(buffer, ct);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new RefusedRequestException("The file was cut off. Nothing was stored.");
        }
    }

    // Some browsers send the whole path; what is no part of a name is taken out.
    static string? Name(ContentDispositionHeaderValue disposition)
    {
        var sent = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
        var name = CleanText.Line((HeaderUtilities.RemoveQuotes(sent).Value ?? "").Split('/', '\\')[^1]);
        if (name is not { Length: > MaxNameLength })
            return name;
        var ending = Path.GetExtension(name);
        // Cleaned again: the cut may go through a character.
        return CleanText.Line(name[..200] + ending[..Math.Min(MaxEndingLength, ending.Length)]);
    }
}
