using Safeguarding.Contracts;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Features;

static class InquiryAccess
{
    /// <summary>Who may read: the panel all of them, an area's partners their own; nobody what is closed to them.</summary>
    public static IQueryable<LocalInquiry> ReadableBy(this IQueryable<LocalInquiry> inquiries, CurrentUser user, AreaRegister areas) =>
        user.IsPanel ? inquiries.OpenTo(user) : inquiries.WritableBy(user, areas);

    /// <summary>Who may write: partners of the area, of those that took its place, or of the one of these that it was given to.</summary>
    public static IQueryable<LocalInquiry> WritableBy(this IQueryable<LocalInquiry> inquiries, CurrentUser user, AreaRegister areas)
    {
        var served = areas.ServedBy(user.AreaCodes);
        return inquiries.OpenTo(user).Where(inquiry => served.Contains(inquiry.GivenToAreaCode ?? inquiry.AreaCode));
    }

    static IQueryable<LocalInquiry> OpenTo(this IQueryable<LocalInquiry> inquiries, CurrentUser user) =>
        inquiries.WhereOpenTo(user, inquiry => inquiry.Notified.Access);

    /// <summary>
    /// Whether the caller's organisation signs for its agency: where several boards serve an area, the one that the register names. A token
    /// that does not say which organisation it is for signs for its agency.
    /// </summary>
    public static bool SignsFor(this AreaRegister areas, CurrentUser user, string areaCode, DateOnly today) =>
        user.BodyCode is null || user.Agency == Agency.LocalAuthority
        || areas.ServingAreasOf(areaCode, today).Any(servingArea =>
            areas.PartnersOf(servingArea, today).FirstOrDefault(partner => partner.Agency == user.Agency)?.Code == user.BodyCode);

    /// <summary>The inquiries of an area and of those it replaced, as far as nothing was given to another; all without an area.</summary>
    public static IQueryable<LocalInquiry> OfArea(this IQueryable<LocalInquiry> inquiries, string? area, AreaRegister areas)
    {
        if (area is null)
            return inquiries;
        var served = areas.ServedBy([area]);
        return inquiries.Where(inquiry => inquiry.AreaCode == area || served.Contains(inquiry.GivenToAreaCode ?? inquiry.AreaCode));
    }

    /// <summary>The area of a filter: any code there ever was.</summary>
    public static void Area(this FieldErrors errors, string path, string? code, AreaRegister areas)
    {
        if (code is not null && areas.Find(code) is null)
            errors.Add(path, "unknown-code", "This is not the code of an area.");
    }
}
