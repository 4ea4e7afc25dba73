using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>A request that cannot be read, in words for whoever sent it; the framework's are for whoever wrote the endpoint.</summary>
public sealed class RefusedRequestException(string message) : BadHttpRequestException(message);
