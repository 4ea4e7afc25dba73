namespace Safeguarding.ServiceDefaults.Deployment;

/// <summary>What this process was started for: to serve, or to do one thing and leave.</summary>
public record StartMode(string? Command)
{
    public const string Deploy = "--deploy";
    public const string VerifyAudit = "--verify-audit";
    public const string ExportAudit = "--export-audit";

    public bool Deploys => Command == Deploy;

    public static StartMode From(string[] args) =>
        new(args.FirstOrDefault(argument => argument is Deploy or VerifyAudit or ExportAudit));
}
