using Safeguarding.NationalPanel.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Panel;

/// <summary>The portal in front of the real panel service and the real library.</summary>
public sealed class PanelPages(PanelApp panel, LibraryApp library) : IDisposable
{
    public PanelApp Panel => panel;

    public PortalHost Portal { get; } = new(new Dictionary<string, string>
    {
        ["national-panel"] = panel.Anonymous().BaseAddress!.ToString(),
        ["dissemination"] = library.Anonymous().BaseAddress!.ToString(),
    });

    public Visitor As(Person person) => Portal.VisitorAs(person, panel.TokenFor(person));

    public Visitor Secretariat() => As(People.Secretariat());

    public Visitor Member() => As(People.Member());

    public void Dispose() => Portal.Dispose();
}
