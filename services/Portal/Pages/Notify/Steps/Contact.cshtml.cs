using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ContactPage(DraftsClient drafts, CurrentUser person) : StepPage(drafts)
{
    const string EmailClaim = "email";
    const string HowToReach = "Enter a telephone number or an email address";

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
        new("contact.name", nameof(Name), "Enter the name", "Name"),
        new("contact.jobTitle", nameof(JobTitle), "Enter the position", "Position"),
        new("contact.phone", nameof(Phone), HowToReach, "Telephone number"),
        new("contact.email", nameof(Email), "Enter the email address", "Email address"),
    ];

    // Where the panel does not consider it, nobody need be named; a person who cannot be reached is no use to anybody.
    protected override void AskFurther()
    {
        if (Name.Tidy() is not null && Phone.Tidy() is null && Email.Tidy() is null && ModelState[nameof(Phone)]?.Errors.Count is not > 0)
            ModelState.AddModelError(nameof(Phone), HowToReach);
    }

    protected override void Show(NotificationContent content)
    {
        // Most often it is the person who writes.
        var contact = content.Contact ?? new NotifierContact { Name = person.Name, Email = User.FindFirstValue(EmailClaim) };
        (Name, JobTitle, Phone, Email) = (contact.Name, contact.JobTitle, contact.Phone, contact.Email);
    }

    protected override NotificationContent Change(NotificationContent content) => content with
    {
        Contact = new NotifierContact { Name = Name.Tidy(), JobTitle = JobTitle.Tidy(), Phone = Phone.Tidy(), Email = Email.Tidy() },
    };
}
