using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Areas;

/// <summary>
/// Records a change of the register: the form, then who gains and loses access, then the change. Its id is made before there is one and
/// stands in the address: a second click is the same change, and whoever goes back comes to it.
/// </summary>
[Authorize(Policies.Secretariat)]
public class RecordRegisterChangePage(AreasClient areas, AreaRegister register) : PageModel
{
    const int MaxParts = 20;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [FromRoute]
    public string Kind { get; set; } = "";

    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    public RegisterChangeKind What { get; private set; }

    /// <summary>What would follow, once the form is complete.</summary>
    public RegisterChangeOutcome? Outcome { get; private set; }

    public ChangeRegisterRequest Change => Form.ToRequest(Id, What, new BodyNames(_all));

    public IReadOnlyList<Choice> Agencies { get; } = Choices.Of<Agency>(RegisterWords.For);

    public IReadOnlyList<Choice> Partners { get; } = Choices.Of<Agency>(RegisterWords.For,
        offered: agency => agency != Agency.LocalAuthority);

    public IReadOnlyList<Choice> Regions => [.. _all.Select(body => body.Region).OfType<string>().Distinct().Order().Select(region =>
        new Choice(region, region))];

    public IReadOnlyList<Choice> Bodies => Offered(_ => true);

    public IReadOnlyList<Choice> Councils => Offered(body => body.Agency == Agency.LocalAuthority);

    public IReadOnlyList<Choice> Serving => Offered(body => body.Agency != Agency.LocalAuthority);

    public IReadOnlyList<Choice> Boards => Offered(body => body.Agency == Agency.Health);

    public string NameOf(string? code) => _all.FirstOrDefault(body => body.Code == code)?.Name ?? code ?? "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Codes.Parse<RegisterChangeKind>(Kind) is not { } kind)
        {
            context.Result = NotFound();
            return;
        }

        What = kind;
        _all = await areas.BodiesAsync(HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (Id == Guid.Empty)
            return LocalRedirect($"/panel/areas/change/{Kind}" + Query.Of(("code", code), ("id", $"{Guid.CreateVersion7()}")));
        if (await areas.FindChangeAsync(Id, ct) is not null)
            return LocalRedirect(Recorded);
        Form = new RegisterForm
        {
            Code = code,
            Merging = code is null ? null : NameOf(code),
        };
        Form.AtLeast(Fewest);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken ct)
    {
        Form.AtLeast(step == "more" ? Math.Min(Math.Max(Form.Into.Count, Fewest) + 1, MaxParts) : Fewest);
        if (step is "change" or "more")
            return Page();

        var records = step == "record";
        var answer = records ? await areas.ChangeAsync(Change, ct) : await areas.CheckAsync(Change, ct);
        if (answer.Value is { } outcome)
        {
            // Pages name the bodies at once, rather than when the portal next asks.
            if (records)
                register.Learn(outcome.Bodies);
            Outcome = outcome;
            return records ? LocalRedirect($"{Recorded}?done=recorded") : Page();
        }

        // Sent again after going back: the first one was recorded.
        if (answer.Refusal!.Code == "id-in-use")
            return LocalRedirect(Recorded);
        ModelState.Add(answer.Refusal, new RegisterErrors(What, Form).Say, path => RegisterErrors.FieldOf(path, What));
        return Page();
    }

    int Fewest => What == RegisterChangeKind.Split ? 2 : 1;

    string Recorded => $"/panel/areas/changes/{Id}";

    IReadOnlyList<Choice> Offered(Func<RegisteredBody, bool> which) =>
    [
        .. _all.Where(body => body.ValidTo is null && which(body)).OrderBy(body => body.Name, StringComparer.Ordinal)
            .Select(RegisterWords.Choice),
    ];

    IReadOnlyList<RegisteredBody> _all = [];
}
