using System.Diagnostics;
using System.Text.RegularExpressions;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

/// <summary>docs/walkthrough.md is executed as written: its blocks, in order, in one shell.</summary>
public partial class WalkthroughTests(PlatformFixture fixture)
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Every_block_of_the_walkthrough_works_and_the_bulletin_arrives_once()
    {
        var (exitCode, output) = await RunAsync();

        Assert.True(exitCode == 0, output);
        // Another job's bulletin on the same theme reaches this reader too: only the walkthrough's own is counted, by its introduction.
        Assert.Single(MailFolder.To(fixture.Mail, "reader@practice.example"), mail =>
            mail.Contains("putting the picture together", StringComparison.Ordinal));
    }

    async Task<(int ExitCode, string Output)> RunAsync()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs/walkthrough.md"));
        var script = string.Join('\n', Block().Matches(document).Select(block => block.Groups[1].Value));
        var folder = Directory.CreateTempSubdirectory("walkthrough-").FullName;
        // The blocks write their answers beside them; a copy keeps the checkout clean.
        var start = new ProcessStartInfo("bash", ["-c", $"cp -r '{Checkout.Root}/samples' . && set -euo pipefail\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["BASE"] = fixture.Platform.Address.ToString().TrimEnd('/');
        start.Environment["MAIL"] = fixture.Mail;
        using var shell = Process.Start(start)!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        await using var end = limit.Token.Register(() => shell.Kill(entireProcessTree: true)); // its loops would wait for ever
        await shell.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return (shell.ExitCode, await output + await errors);
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
