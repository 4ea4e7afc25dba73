using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Areas;

/// <summary>The portal in front of the real local inquiry service and the real library; the other services are away.</summary>
public sealed class InquiryPages(LocalInquiriesApp inquiries, LibraryApp library) : IDisposable
{
    public LocalInquiriesApp Inquiries => inquiries;

    public PortalHost Portal { get; } = new(new Dictionary<string, string>
    {
        ["local-inquiries"] = inquiries.Anonymous().BaseAddress!.ToString(),
        ["dissemination"] = library.Anonymous().BaseAddress!.ToString(),
    });

    public Visitor As(Person person) => Portal.VisitorAs(person, inquiries.TokenFor(person));

    public Visitor Council() => As(People.NotifierOf(People.Leeds));

    public Visitor Health() => As(People.HealthPartnerOf(People.Leeds));

    public Visitor Police() => As(People.PolicePartnerOf(People.Leeds));

    public void Dispose() => Portal.Dispose();
}
