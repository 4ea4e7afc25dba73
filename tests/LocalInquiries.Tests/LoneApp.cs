using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests;

/// <summary>An app of a test class's own: nothing has arrived yet, and its clock may be moved.</summary>
public sealed class LoneApp() : ServiceApp<LocalInquiriesDbContext>(
    "local-inquiries", "local-inquiries-db", typeof(RapidReviewSigned), typeof(RapidReviewSubmitted), typeof(PracticeReviewStarted),
    typeof(PracticeReviewPublished));
