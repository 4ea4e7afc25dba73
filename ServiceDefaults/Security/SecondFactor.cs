using Microsoft.AspNetCore.Authorization;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// No policy lets in a person who can read cases and signed in by password alone. Asked beside every policy, so that none can forget it;
/// a client of its own secret is no person and has no second factor.
/// </summary>
public sealed class SecondFactor : IAuthorizationHandler
{
    /// <summary>Any of these in <c>amr</c> says that a second factor was proved (RFC 8176).</summary>
    public static readonly IReadOnlySet<string> Methods = new HashSet<string> { "mfa", "otp" };

    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        var user = CurrentUser.From(context.User);
        var isClient = user.Id == context.User.FindFirst(ClaimNames.Client)?.Value;
        if (!isClient && !user.HasSecondFactor && user.Roles.Overlaps(Roles.ReadingCases))
            context.Fail(new AuthorizationFailureReason(this, "The person signed in without a second factor."));
        return Task.CompletedTask;
    }
}
