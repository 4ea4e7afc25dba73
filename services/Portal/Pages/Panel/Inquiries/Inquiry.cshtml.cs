using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>One national inquiry: its cases, its clock and, once it is public, its report.</summary>
[Authorize(Policies.PanelReader)]
public class InquiryPage(PanelClient panel, CurrentUser person) : RecordPage<NationalInquiryDetails>
{
    [FromRoute]
    public Guid Id { get; set; }

    public NationalInquiryDetails Inquiry => Record;

    public bool CanPublish => person.Has(Roles.Secretariat) && Inquiry.State == InquiryState.Open;

    public void OnGet()
    {
    }

    protected override Task<NationalInquiryDetails?> FindAsync(CancellationToken ct) => panel.InquiryAsync(Id, ct);
}
