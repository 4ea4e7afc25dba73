using Safeguarding.NationalPanel;
using Safeguarding.NationalPanel.Features;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("national-panel", args);
builder.AddDatabase<NationalPanelDbContext>("national-panel-db");
builder.AddBus<NationalPanelDbContext>(typeof(Program).Assembly);
builder.Services.AddSingleton(PanelOptions.From(builder.Configuration));
builder.Services.AddSingleton(PanelClocks.From(builder.Configuration));
builder.Services.AddScoped<ISeed, CriteriaSeed>();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi("/api/national-panel/openapi.json").AllowAnonymous();

var api = app.MapGroup("/api/national-panel");
ListCases.Map(api);
CountCases.Map(api);
ReadCase.Map(api);
TriageCase.Map(api);
RecordDecision.Map(api);
ListCaseDecisions.Map(api);
ListRegister.Map(api);
ReadCriteria.Map(api);
OpenNationalInquiry.Map(api);
ListNationalInquiries.Map(api);
ReadInquiryCapacity.Map(api);
ReadNationalInquiry.Map(api);
PublishNationalInquiry.Map(api);
api.MapFailedMessages();
api.MapAudit();
PlanMeeting.Map(api);
ListMeetings.Map(api);
ReadMeeting.Map(api);
RecordMeeting.Map(api);
SetAgenda.Map(api);
DeclareConflict.Map(api);
LiftConflict.Map(api);
ListReviewers.Map(api);
AddReviewer.Map(api);
ChangeReviewer.Map(api);

return await app.RunServiceAsync<NationalPanelDbContext>();
