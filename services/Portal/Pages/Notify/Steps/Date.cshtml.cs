using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class DatePage(DraftsClient drafts) : StepPage(drafts)
{
    const string Incident = "Date of the incident";
    const string First = "First possible date";
    const string Last = "Last possible date";

    [BindProperty]
    public DatePrecision? Precision { get; set; }

    [BindProperty]
    public DateEntry On { get; set; } = new();

    [BindProperty]
    public DateEntry About { get; set; } = new();

    [BindProperty]
    public DateEntry From { get; set; } = new();

    [BindProperty]
    public DateEntry To { get; set; } = new();

    [BindProperty]
    public string? TimeOfDay { get; set; }

    public override Section Section => Journey.Date;

    public IReadOnlyList<Choice> Precisions => Choice.Each<DatePrecision>(Words.For);

    // It is compared with the date here and asked for on a page of its own.
    protected override bool Needs(Question question) => question.Path != "becameAwareOn";

    string OnField => Precision switch
    {
        DatePrecision.Approximate => nameof(About),
        DatePrecision.Range => nameof(From),
        _ => nameof(On),
    };

    protected override IReadOnlyList<Question> Questions =>
    [
        new("incident.date.precision", nameof(Precision), "Select how precisely the date is known"),
        new("incident.date.on", OnField, "Enter the date", Incident),
        new("incident.date.from", nameof(From), "Enter the first date on which it can have happened", First),
        new("incident.date.to", nameof(To), "Enter the last date on which it can have happened", Last),
        new("incident.date.timeOfDay", nameof(TimeOfDay), "Enter the time", "Time of day"),
        new("becameAwareOn", OnField, "Enter the date when your authority became aware"),
    ];

    protected override void Show(NotificationContent content)
    {
        var date = content.Incident?.Date ?? new IncidentDate();
        Precision = date.Precision;
        On = DateEntry.Of(date.Precision == DatePrecision.Exact ? date.On : null);
        About = DateEntry.Of(date.Precision == DatePrecision.Approximate ? date.On : null);
        From = DateEntry.Of(date.From);
        To = DateEntry.Of(date.To);
        TimeOfDay = date.TimeOfDay;
    }

    protected override NotificationContent Change(NotificationContent content) => content with
    {
        Incident = (content.Incident ?? new IncidentDetails()) with
        {
            Date = new IncidentDate
            {
                Precision = Precision,
                On = Precision switch
                {
                    DatePrecision.Exact => Read(On, nameof(On), Incident),
                    DatePrecision.Approximate => Read(About, nameof(About), Incident),
                    _ => null,
                },
                From = Precision == DatePrecision.Range ? Read(From, nameof(From), First) : null,
                To = Precision == DatePrecision.Range ? Read(To, nameof(To), Last) : null,
                TimeOfDay = TimeOfDay.Tidy(),
            },
        },
    };
}
