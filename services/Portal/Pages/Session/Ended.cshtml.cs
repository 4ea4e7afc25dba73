using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.Pages.Session;

[AllowAnonymous]
public class EndedPage : PageModel;
