using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

static class InquiryAccess
{
    /// <summary>Who may read: the panel all of them, an area's partners their own.</summary>
    public static IQueryable<LocalInquiry> ReadableBy(this IQueryable<LocalInquiry> inquiries, CurrentUser user, AreaRegister areas) =>
        user.IsPanel ? inquiries : inquiries.WritableBy(user, areas);

    /// <summary>Who may write: partners of the area, and of the area that took its place.</summary>
    public static IQueryable<LocalInquiry> WritableBy(this IQueryable<LocalInquiry> inquiries, CurrentUser user, AreaRegister areas) =>
        inquiries.OfArea(areas.ServedBy(user.AreaCode!));

    public static IQueryable<LocalInquiry> OfArea(this IQueryable<LocalInquiry> inquiries, IReadOnlyList<string> areaCodes) =>
        inquiries.Where(inquiry => areaCodes.Contains(inquiry.AreaCode));

    /// <summary>The area of a filter: any code there ever was.</summary>
    public static void Area(this FieldErrors errors, string path, string? code, AreaRegister areas)
    {
        if (code is not null && areas.Find(code) is null)
            errors.Add(path, "unknown-code", "This is not the code of an area.");
    }
}
