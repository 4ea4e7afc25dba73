namespace Safeguarding.Portal.Tests;

/// <summary>A request as it reached a service.</summary>
public record Echo(string Service, string Method, string Path, Dictionary<string, string> Headers, string Body);
