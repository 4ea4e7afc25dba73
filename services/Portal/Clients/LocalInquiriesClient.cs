using Safeguarding.Contracts.LocalInquiries;

namespace Safeguarding.Portal.Clients;

/// <summary>The LocalInquiries service: rapid reviews, practice reviews and their clocks.</summary>
public sealed class LocalInquiriesClient(HttpClient http)
{
    const string Root = "/api/local-inquiries";

    public Task<InquiryDetails?> FindAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<InquiryDetails>($"{Root}/{id}", cancellation);

    public Task<InquiryDetails?> OfNotificationAsync(Guid notificationId, CancellationToken cancellation) =>
        http.FindAsync<InquiryDetails>($"{Root}/by-notification/{notificationId}", cancellation);
}
