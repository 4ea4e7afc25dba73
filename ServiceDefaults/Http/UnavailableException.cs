namespace Safeguarding.ServiceDefaults.Http;

/// <summary>Something a service needs beside its database is away or full: asked again later, it may be there.</summary>
public sealed class UnavailableException(string message, Exception inner) : Exception(message, inner);
