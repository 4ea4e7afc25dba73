using System.Text.Json;
using Safeguarding.AppHost;

namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>One of samples/demo-people.json.</summary>
public sealed record DemoPerson(string Email, string Password, string Name, string TotpSecret)
{
    static readonly IReadOnlyList<DemoPerson> All = JsonSerializer.Deserialize<List<DemoPerson>>(
        File.ReadAllText(Path.Combine(Checkout.Root, "samples/demo-people.json")), JsonSerializerOptions.Web)!;

    /// <summary>By the address's part before the @, for example <c>amira.hussain</c>.</summary>
    public static DemoPerson Named(string name) => All.Single(person => person.Email.StartsWith(name + "@", StringComparison.Ordinal));
}
