using System.Reflection;
using System.Text.RegularExpressions;
using MassTransit;
using Safeguarding.Contracts.Notifications;
using Bus = Safeguarding.ServiceDefaults.Messaging.Bus;

namespace Safeguarding.Architecture.Tests;

/// <summary>docs/messages.md says who publishes and who consumes; the code agrees, and nothing is published into nowhere.</summary>
public partial class MessageTests
{
    [Fact]
    public void The_documented_publishers_and_consumers_are_those_of_the_code()
    {
        Assert.Equal(FromCode(), FromDocument());
    }

    [Fact]
    public void Every_event_has_a_consumer() => Assert.DoesNotContain(FromCode(), row => row.EndsWith("→ ", StringComparison.Ordinal));

    static IReadOnlyList<string> FromCode() =>
    [
        .. from message in Events()
           orderby message.Name
           select $"{message.Name}: {Join(Publishers(message))} → {Join(Consumers(message))}",
    ];

    // A message is what some service consumes or makes.
    static IEnumerable<Type> Events() =>
        typeof(IncidentNotified).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && (Consumers(type).Any() || Publishers(type).Any()));

    static IEnumerable<string> Consumers(Type message) => Repository.Services.Where(service =>
        HasConsumer(Repository.AssemblyOf(service), message) || (HasBus(service) && HasConsumer(typeof(Bus).Assembly, message)));

    // What every service with a bus consumes is in the defaults.
    static bool HasBus(string service) =>
        File.ReadAllText(Path.Combine(Repository.Root, $"services/{service}/Program.cs")).Contains("AddBus<");

    static bool HasConsumer(Assembly assembly, Type message) => assembly.GetTypes().Any(type =>
        type is { IsAbstract: false } && type.IsAssignableTo(typeof(IConsumer<>).MakeGenericType(message)));

    static IEnumerable<string> Publishers(Type message) =>
        Repository.Services.Where(service => Published.Value[service].Contains(message.Name));

    static readonly Lazy<Dictionary<string,
        HashSet<string>>> Published = new(() => Repository.Services.ToDictionary(service => service, MadeFor));

    // What files that reach the outbox hand over: made on the spot, or by a method that says its type.
    static HashSet<string> MadeFor(string service)
    {
        var sources = Repository.Sources($"services/{service}").Select(File.ReadAllText).ToList();
        var handedOver = sources.SelectMany(source => PublishCall().Matches(source)).Select(call => call.Groups["made"].Value).ToHashSet();
        var makers = sources.SelectMany(source => Maker().Matches(source))
            .Where(maker => handedOver.Contains(maker.Groups["method"].Value));
        return [.. handedOver, .. makers.Select(maker => maker.Groups["message"].Value)];
    }

    static IReadOnlyList<string> FromDocument() =>
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Root, "docs/messages.md"))
           let row = TableRow().Match(line)
           where row.Success
           orderby row.Groups["message"].Value
           select $"{row.Groups["message"].Value}: {Sorted(row.Groups["from"].Value)} → {Sorted(row.Groups["to"].Value)}",
    ];

    static string Sorted(string services) =>
        Join(services.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    static string Join(IEnumerable<string> services) => string.Join(", ", services.Order());

    [GeneratedRegex(@"db\.Publish\(\s*(?:new |\w+\.)?(?<made>\w+)")]
    private static partial Regex PublishCall();

    [GeneratedRegex(@"(?:static|public) (?<message>\w+) (?<method>\w+)\(")]
    private static partial Regex Maker();

    [GeneratedRegex(@"^\| `(?<message>\w+)` \| (?<from>[\w, ]+) \| (?<to>[\w, ]+) \|")]
    private static partial Regex TableRow();
}
