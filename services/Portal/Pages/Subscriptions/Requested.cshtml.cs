using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Safeguarding.Portal.Pages.Subscriptions;

[AllowAnonymous]
public class RequestedPage : PageModel;
