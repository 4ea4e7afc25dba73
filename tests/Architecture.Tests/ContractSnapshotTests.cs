using System.Runtime.CompilerServices;
using MassTransit;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Architecture.Tests;

/// <summary>
/// What travels between services is pinned in contracts.txt: a line that goes or
/// changes breaks messages that are on their way; a line that comes is
/// added to the file by the one who means it.
/// </summary>
public class ContractSnapshotTests
{
    [Fact]
    public void Messages_are_those_of_the_snapshot()
    {
        var snapshot = File.ReadAllLines(Path.Combine(Repository.Root, "tests/Architecture.Tests/contracts.txt"));

        // What was read is left beside the test's assembly, to compare and, where it is meant, to copy.
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "contracts.txt"), Wire());
        Assert.Equal(snapshot, Wire());
    }

    static List<string> Wire() =>
    [
        .. from type in Reachable(Events())
           orderby type.FullName
           from line in Lines(type)
           select line,
    ];

    static IEnumerable<Type> Events() =>
        from type in typeof(IncidentNotified).Assembly.GetExportedTypes()
        where Repository.Services.Any(service => Repository.AssemblyOf(service).GetTypes().Any(consumer =>
            type.IsClass && consumer.IsAssignableTo(typeof(IConsumer<>).MakeGenericType(type))))
        select type;

    static HashSet<Type> Reachable(IEnumerable<Type> roots)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            if (type.Assembly != typeof(IncidentNotified).Assembly || !found.Add(type))
                continue;
            foreach (var property in type.GetProperties())
                open.Enqueue(ItemOf(property.PropertyType));
        }

        return found;
    }

    static Type ItemOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    static IEnumerable<string> Lines(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{type.FullName} = {name}")
        : type.GetProperties().Where(property => property.Name != "EqualityContract").Select(property =>
            $"{type.FullName}.{property.Name}: {Show(property.PropertyType)}"
            + (property.IsDefined(typeof(RequiredMemberAttribute), false) ? " required" : ""));

    static string Show(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{Show(type.GetGenericArguments()[0])}>"
        : type.Name;
}
