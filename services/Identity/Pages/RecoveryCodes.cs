using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Safeguarding.GovUk;

namespace Safeguarding.Identity.Pages;

/// <summary>The answer that shows recovery codes, once: they are kept protected and never shown again.</summary>
public record RecoveryCodes(IReadOnlyList<string> Codes, string Destination)
{
    internal static ViewResult Show(PageModel page, IReadOnlyList<string> codes, string destination) => new()
    {
        ViewName = "~/Pages/_RecoveryCodes.cshtml",
        ViewData = new ViewDataDictionary<RecoveryCodes>(page.MetadataProvider,
            new ModelStateDictionary())
        { Model = new RecoveryCodes(codes, OneTimeMessages.Leave(page.HttpContext, destination)) },
    };
}
