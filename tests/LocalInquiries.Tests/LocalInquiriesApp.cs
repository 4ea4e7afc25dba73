using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(LocalInquiriesApp))]

namespace Safeguarding.LocalInquiries.Tests;

/// <summary>The service after the panel has adopted its first criteria.</summary>
public sealed class LocalInquiriesApp() : ServiceApp<LocalInquiriesDbContext>(
    "local-inquiries", "local-inquiries-db", typeof(RapidReviewSigned), typeof(RapidReviewSubmitted), typeof(PracticeReviewStarted),
    typeof(PracticeReviewPublished))
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Bus.DeliverAsync(Given.Criteria());
    }
}
