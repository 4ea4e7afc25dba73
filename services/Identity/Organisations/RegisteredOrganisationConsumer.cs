using MassTransit;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Identity.Organisations;

/// <summary>Keeps the organisations in step with the register.</summary>
public sealed class RegisteredOrganisationConsumer(OrganisationsOfRegister organisations) : IConsumer<AreaRegisterChanged>
{
    public Task Consume(ConsumeContext<AreaRegisterChanged> context) =>
        organisations.TakeAsync(context.Message.Body, context.CancellationToken);
}
