namespace Safeguarding.ServiceDefaults;

/// <summary>The service's name as queues, audiences and telemetry carry it, for example <c>local-inquiries</c>.</summary>
public record ServiceIdentity(string Name);
