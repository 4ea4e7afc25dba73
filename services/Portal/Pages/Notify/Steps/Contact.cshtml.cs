using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ContactPage(DraftsClient drafts, CurrentUser person) : StepPage(drafts)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? JobTitle { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public override Section Section => Journey.Contact;

    protected override IReadOnlyList<Question> Questions =>
    [
        new("contact.name", nameof(Name), "Enter the name"),
        new("contact.jobTitle", nameof(JobTitle), "Enter the position"),
        new("contact.phone", nameof(Phone), "Enter the telephone number"),
        new("contact.email", nameof(Email), "Enter the email address"),
    ];

    protected override void Show(NotificationContent content)
    {
        // Most often it is the person who writes.
        var contact = content.Contact ?? new NotifierContact { Name = person.Name };
        (Name, JobTitle, Phone, Email) = (contact.Name, contact.JobTitle, contact.Phone, contact.Email);
    }

    protected override NotificationContent Change(NotificationContent content) => content with
    {
        Contact = new NotifierContact { Name = Name.Tidy(), JobTitle = JobTitle.Tidy(), Phone = Phone.Tidy(), Email = Email.Tidy() },
    };
}
