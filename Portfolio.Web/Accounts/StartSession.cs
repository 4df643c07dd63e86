using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Portfolio.Web.Accounts;

/// <summary>Signs the owner in on this browser: until it closes, half a day at most, or for 30 days.</summary>
public sealed class StartSession(IUserClaimsPrincipalFactory<Owner> principals, TimeProvider clock)
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(30);

    public async Task RunAsync(HttpContext context, Owner owner, bool keep) =>
        await context.SignInAsync(
            IdentityConstants.ApplicationScheme,
            await principals.CreateAsync(owner),
            new() { IsPersistent = keep, ExpiresUtc = keep ? clock.GetUtcNow() + Long : null }
        );
}
