using Safeguarding.LocalInquiries;
using Safeguarding.LocalInquiries.Consumers;
using Safeguarding.LocalInquiries.Features;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.StatutoryClocks;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("local-inquiries", args);
builder.AddDatabase<LocalInquiriesDbContext>("local-inquiries-db");
builder.AddBus<LocalInquiriesDbContext>(typeof(Program).Assembly);
builder.Services.AddScoped<Inquiries>();
builder.Services.AddScoped<Endings>();
builder.Services.AddScoped<Links>();
builder.Services.AddSingleton(WorkingDays.EnglandAndWales);
builder.Services.AddSingleton(Deadlines.England);
builder.Services.AddScoped<IAuditedCases, AuditedCases>();
builder.AddReminders<InquiryReminderWorker>();
builder.AddCalendarHealth(WorkingDays.EnglandAndWales.LastDay);

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi("/api/local-inquiries/openapi.json").AllowAnonymous();

var api = app.MapGroup("/api/local-inquiries");
ListInquiries.Map(api);
ReadInquiry.Map(api);
ListClocks.Map(api);
ListTasks.Map(api);
ReadStandings.Map(api);
ReadCriteria.Map(api);
WriteSection.Map(api);
Decide.Map(api);
SignRapidReview.Map(api);
StartPracticeReview.Map(api);
PublishPracticeReview.Map(api);
api.MapFailedMessages();
api.MapAudit();

return await app.RunServiceAsync<LocalInquiriesDbContext>();
