using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify.Steps;

public class ChildAboutPage(DraftsClient drafts) : EntryPage<ChildDetails>(drafts, Entries.Children)
{
    [BindProperty]
    public Sex? Sex { get; set; }

    [BindProperty]
    public string? Ethnicity { get; set; }

    [BindProperty]
    public Answer? Disabled { get; set; }

    [BindProperty]
    public string? Disability { get; set; }

    [BindProperty]
    public string? FirstLanguage { get; set; }

    public override Section Section => Journey.ChildAbout;

    public IReadOnlyList<Choice> Sexes => Choice.Each<Sex>(Words.For);

    public IReadOnlyList<Choice> Ethnicities => CodeList.Ethnicity.Choices();

    public IReadOnlyList<Choice> Answers => Choice.Each<Answer>(Words.For);

    protected override IReadOnlyList<Question> Asked =>
    [
        new("sex", nameof(Sex), "Select the child’s sex"),
        new("ethnicity", nameof(Ethnicity), "Select the child’s ethnicity"),
        new("disabled", nameof(Disabled), "Select whether the child is disabled"),
        new("disability", nameof(Disability), "Describe the disability", "Description of the disability"),
        new("firstLanguage", nameof(FirstLanguage), "Enter the first language", "First language"),
    ];

    protected override void Show(ChildDetails child)
    {
        (Sex, Ethnicity, Disabled) = (child.Sex, child.Ethnicity, child.Disabled);
        (Disability, FirstLanguage) = (child.Disability, child.FirstLanguage);
    }

    protected override ChildDetails Change(ChildDetails child) => child with
    {
        Sex = Sex,
        Ethnicity = Ethnicity.Tidy(),
        Disabled = Disabled,
        Disability = Disabled == Answer.Yes ? Disability.Tidy() : null,
        FirstLanguage = FirstLanguage.Tidy(),
    };
}
