using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Portfolio.Web.Accounts;

/// <summary>
/// Keeps what a session cookie stands for on the server. The framework's own cookie carries everything itself and
/// lives on after sign-out, for whoever copied it.
/// </summary>
public sealed class SessionStore(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    public Task<string> StoreAsync(AuthenticationTicket ticket) =>
        WithDbAsync(async db =>
        {
            var now = clock.GetUtcNow();
            var session = new Session
            {
                Key = RandomNumberGenerator.GetHexString(64, lowercase: true),
                OwnerId = ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!,
                Ticket = TicketSerializer.Default.Serialize(ticket),
                CreatedAt = now,
                ExpiresAt = ticket.Properties.ExpiresUtc ?? now,
            };
            db.Add(session);
            await db.Sessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync();
            await db.SaveChangesAsync();
            return session.Key;
        });

    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        WithDbAsync(async db =>
        {
            var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key);
            return session is null ? null : TicketSerializer.Default.Deserialize(session.Ticket);
        });

    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        WithDbAsync(async db =>
        {
            var now = clock.GetUtcNow();
            var bytes = TicketSerializer.Default.Serialize(ticket);
            return await db
                .Sessions.Where(s => s.Key == key)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(x => x.Ticket, bytes)
                        .SetProperty(x => x.ExpiresAt, ticket.Properties.ExpiresUtc ?? now)
                );
        });

    public Task RemoveAsync(string key) => WithDbAsync(db => db.Sessions.Where(s => s.Key == key).ExecuteDeleteAsync());

    // The store outlives requests, the database does not.
    private async Task<T> WithDbAsync<T>(Func<AccountsDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AccountsDb>());
    }
}
