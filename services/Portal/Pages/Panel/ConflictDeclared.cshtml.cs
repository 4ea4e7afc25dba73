using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

[Authorize(Policies.PanelMember)]
public class ConflictDeclaredPage : PageModel;
