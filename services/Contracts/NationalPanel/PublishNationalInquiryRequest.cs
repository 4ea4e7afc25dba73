using Safeguarding.Contracts.Publication;

namespace Safeguarding.Contracts.NationalPanel;

/// <summary>
/// Makes a national inquiry's report public. The same request again is answered with what was published, ids unchanged; another one
/// with 409 <c>already-published</c>.
/// </summary>
public record PublishNationalInquiryRequest : ReportToPublish;
