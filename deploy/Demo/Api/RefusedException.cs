using System.Net;

namespace Safeguarding.Demo.Api;

/// <summary>The platform refused what the year asked of it.</summary>
sealed class RefusedException(HttpStatusCode status, string request, string body) : Exception($"{(int)status} {request}: {body}")
{
    public HttpStatusCode Status => status;
}
