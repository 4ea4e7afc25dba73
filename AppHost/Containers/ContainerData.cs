using System.Security.Cryptography;
using System.Text;

namespace Safeguarding.AppHost;

/// <summary>
/// What containers keep for one data folder: their volumes, and the passwords that were set when these were first filled.
/// </summary>
static class ContainerData
{
    static readonly string[] Kept = ["sql", "rabbitmq"];

    /// <summary>Named after the data folder, so that platforms on two folders share nothing.</summary>
    public static string Volume(DataFolder data, string name) =>
        $"safeguarding-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.Path)))[..12]}-{name}";

    public static IReadOnlyList<string> VolumesOf(DataFolder data) => [.. Kept.Select(name => Volume(data, name))];

    /// <summary>A password of this folder's own; SQL Server asks for three kinds of characters.</summary>
    public static IResourceBuilder<ParameterResource> AddPassword(this IDistributedApplicationBuilder builder, string name, Run run)
    {
        var file = Path.Combine(run.Data.Folder("containers"), name);
        if (!File.Exists(file))
            File.WriteAllText(file, $"Aa1{RandomNumberGenerator.GetHexString(32)}");
        return builder.AddParameter(name, File.ReadAllText(file), secret: true);
    }
}
