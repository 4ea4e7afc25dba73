using Safeguarding.Access.Tests.Hosting;

namespace Safeguarding.Access.Tests;

/// <summary>
/// What is sent by mistake or on purpose is refused by name or taken whole: never a fault, and nothing stored that breaks a reading.
/// </summary>
public class HostileRequestTests(Platform platform) : IClassFixture<Platform>
{
    public static TheoryData<string> Services => ["notifications", "local-inquiries", "national-panel", "dissemination", "identity"];

    [Theory]
    [MemberData(nameof(Services))]
    public async Task No_field_can_hold_what_breaks_a_service(string service) => NoFault(await new FieldWalk(Of(service)).FieldsAsync());

    [Theory]
    [MemberData(nameof(Services))]
    public async Task No_address_breaks_a_service(string service) => NoFault(await new RequestWalk(Of(service)).AddressesAsync());

    [Theory]
    [MemberData(nameof(Services))]
    public async Task No_header_and_no_body_breaks_a_service(string service) => NoFault(await new RequestWalk(Of(service)).RequestsAsync());

    Target Of(string service) => platform.Targets.Single(target => target.Service == service);

    // Whole sentences: Assert.Empty cuts them short.
    static void NoFault(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
            Assert.Fail(string.Join(Environment.NewLine, faults));
    }
}
