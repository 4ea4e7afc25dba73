using Safeguarding.Notifications;
using Safeguarding.Notifications.Features;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.StatutoryClocks;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("notifications", args);
builder.AddDatabase<NotificationsDbContext>("notifications-db");
builder.AddBus<NotificationsDbContext>(typeof(Program).Assembly);
builder.Services.AddSingleton(new NotificationClocks(Deadlines.England, WorkingDays.EnglandAndWales));
builder.Services.AddSingleton<NotificationRules>();
builder.Services.AddSingleton<NewReference>(NotificationReference.New);
builder.Services.AddScoped<SendNotification>();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi("/api/notifications/openapi.json").AllowAnonymous();

var api = app.MapGroup("/api/notifications").WithTags("Notifications");
SaveDraft.Map(api);
ReadDraft.Map(api);
ListDrafts.Map(api);
DeleteDraft.Map(api);
SendNotification.Map(api);
ReadNotification.Map(api);
ReadOverview.Map(api);
ReadReceipt.Map(api);
ListNotifications.Map(api);
ReadTimeline.Map(api);
WithdrawNotification.Map(api);
api.MapFailedMessages<NotificationsDbContext>();
api.MapAudit<NotificationsDbContext>();

return await app.RunServiceAsync<NotificationsDbContext>();
