using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

/// <summary>One partner signs; with the third signature the review goes to the panel.</summary>
sealed record SignReview(CasePlan Plan, int Turn) : Step(Plan.SignedAt[Turn], Plan.Id)
{
    static readonly Agency[] InTurn = [Agency.LocalAuthority, Agency.Health, Agency.Police];

    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        var agency = InTurn[Turn];
        var partner = platform.Partner(Plan.Place.Code, agency);
        var inquiry = await partner.LocalInquiries.OfNotificationAsync(Plan.Id, ct).ThereAsync();
        var state = inquiry.State;
        if (inquiry.Signatures.All(signature => signature.Agency != agency))
            state = (await partner.LocalInquiries.SignAsync(inquiry.Id, inquiry.ContentVersion, ct).TakenAsync())!.State;
        if (state != InquiryState.RapidReview)
            await Platform.ArrivedAsync(async () =>
                await platform.CaseAsync(Plan.Id, ct) is { RapidReview.SubmittedAt: not null } told ? told : null,
                "the rapid review to reach the panel", ct);
    }
}
