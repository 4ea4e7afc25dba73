namespace Safeguarding.ServiceDefaults.Deployment;

/// <summary>
/// Data that must be there before the service starts (criteria, themes, demo people). Runs in every deploy step, so it must be repeatable.
/// </summary>
public interface ISeed
{
    Task SeedAsync(CancellationToken ct);
}
