using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Steps;

sealed record SendNotification(CasePlan Plan) : Step(Plan.SentAt, Plan.Id)
{
    public override async Task DoAsync(Platform platform, CancellationToken ct)
    {
        await platform.Council(Plan.Place.Code).Notifications.SendAsync(Request(Plan), ct).TakenAsync();
        if (!Plan.Story.InPanelRemit)
            return;
        await Platform.ArrivedAsync(() => platform.InquiryAsync(Plan.Place.Code, Plan.Id, ct), "the local inquiry to open", ct);
        await Platform.ArrivedAsync(() => platform.CaseAsync(Plan.Id, ct), "the panel's case to open", ct);
    }

    public static SendNotificationRequest Request(CasePlan plan)
    {
        var content = plan.Content;
        return new SendNotificationRequest
        {
            Id = plan.Id,
            Kind = content.Kind,
            AreaCode = content.AreaCode,
            OtherAreas = content.OtherAreas,
            BecameAwareOn = content.BecameAwareOn,
            LateReason = content.LateReason,
            Incident = content.Incident,
            Children = content.Children,
            Adults = content.Adults,
            Narrative = content.Narrative,
            ImmediateActions = content.ImmediateActions,
            Proceedings = content.Proceedings,
            MediaInterest = content.MediaInterest,
            Contact = content.Contact,
        };
    }
}
