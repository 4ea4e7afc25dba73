using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Lifecycle;

static class Rights
{
    public static bool IsCouncil(this Person person) => person.Roles.Contains(Roles.Notifier);

    public static bool IsOperator(this Person person) => person.Roles.Contains(Roles.Administrator);

    public static bool IsSecretariat(this Person person) => person.Roles.Contains(Roles.Secretariat);

    public static bool MayLink(this Person person) => person.IsCouncil() || person.IsSecretariat();
}
