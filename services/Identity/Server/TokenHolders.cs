using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Server;

/// <summary>People and clients as holders of tokens, with the areas that the register gives their organisation today.</summary>
sealed class TokenHolders(AreaRegister register, TimeProvider clock)
{
    public TokenHolder Of(Person person) => new(person.Id.ToString(), person.Name, person.Organisation, person.Roles)
    {
        Email = person.Email,
        AreaCodes = AreasOf(person.Organisation),
    };

    public TokenHolder Of(Client client) =>
        new(client.ClientId!, client.DisplayName ?? client.ClientId!, client.Organisation, client.Roles)
        {
            AreaCodes = AreasOf(client.Organisation),
            IsSandbox = client.IsSandbox,
        };

    IReadOnlyList<string> AreasOf(Organisation? organisation) =>
        organisation?.BodyCode is { } code ? register.AreasOf(code, LondonTime.DateOf(clock.GetUtcNow())) : [];
}
