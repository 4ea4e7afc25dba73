using Safeguarding.Dissemination;
using Safeguarding.Dissemination.Consumers;
using Safeguarding.Dissemination.Features;
using Safeguarding.Dissemination.Mail;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Search;
using Safeguarding.ServiceDefaults;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Messaging;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("dissemination", args);
builder.AddDatabase<DisseminationDbContext>("dissemination-db");
builder.AddBus<DisseminationDbContext>(typeof(Program).Assembly);

var options = DisseminationOptions.From(builder.Configuration);
builder.Services.AddSingleton(options).AddSingleton<Links>().AddSingleton<TaxonomyCache>();
builder.Services.AddScoped<ISeed, SeedThemes>().AddScoped<Intake>().AddScoped<Issuing>();
builder.AddSearch();
builder.AddDeliveries(options);

var app = builder.Build();
app.UseServiceDefaults();
app.MapOpenApi("/api/dissemination/openapi.json").AllowAnonymous();

var api = app.MapGroup("/api/dissemination");
ListThemes.Map(api);
MapTheme.Map(api);
SearchLessons.Map(api);
FindLessons.Map(api);
ReadLesson.Map(api);
Subscribe.Map(api);
ReadSubscription.Map(api);
ConfirmSubscription.Map(api);
ChangeSubscription.Map(api);
Unsubscribe.Map(api);
DraftBulletin.Map(api);
EditBulletin.Map(api);
ListDesk.Map(api);
ListDrafts.Map(api);
ReadDraft.Map(api);
PreviewBulletin.Map(api);
AskApproval.Map(api);
ApproveBulletin.Map(api);
ScheduleBulletin.Map(api);
SendBulletin.Map(api);
WithdrawBulletin.Map(api);
ReadProgress.Map(api);
ListBulletins.Map(api);
ReadBulletin.Map(api);
LessonFeed.Map(api);
BulletinFeed.Map(api);
api.MapFailedMessages();
api.MapAudit();

return await app.RunServiceAsync<DisseminationDbContext>();
