using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Session;

/// <summary>Where signing in within a second tab ends: the work is in the first one.</summary>
[Authorize(Policies.SignedIn)]
public class BackPage : PageModel;
