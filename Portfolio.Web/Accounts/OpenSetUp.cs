using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Accounts;

/// <summary>
/// What happens at a start without an owner: one is made from the environment, or set-up is offered to whoever reads
/// the standard output; not where there once was one.
/// </summary>
public sealed class OpenSetUp(
    AccountsDb db,
    DataFolder data,
    SetUpToken token,
    CreateOwner create,
    IConfiguration configuration,
    ILogger<OpenSetUp> log
)
{
    /// <exception cref="StartRefusedException">The environment names an owner that cannot be.</exception>
    public async Task RunAsync(WebApplication app)
    {
        token.Remove();
        if (await db.Users.AnyAsync())
            await File.WriteAllTextAsync(data.OwnerSet, "This site has had an owner. See docs/operating.md.\n");
        else if (configuration["Portfolio:Owner:Email"] is { Length: > 0 } email)
            await CreateAsync(email, configuration["Portfolio:Owner:Password"] ?? "");
        else if (File.Exists(data.OwnerSet))
            log.LogWarning(
                "Set-up stays closed: this site once had an owner, who is missing from {Accounts}. Restore that file from a backup, or run 'owner create' here",
                data.Accounts
            );
        else
            Offer(app, token.Make());
    }

    private async Task CreateAsync(string email, string password)
    {
        var refusals = await create.RunAsync(email, password, null, default);
        if (refusals is [var first, ..])
            throw new StartRefusedException(
                $"Portfolio__Owner__{(first.Field == "email" ? "Email" : "Password")}: {first.Sentence}"
            );
    }

    // Not through the log, which may be sent to others: the token is a secret.
    private static void Offer(WebApplication app, string token) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var server = app.Services.GetRequiredService<IServer>();
            foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
                Console.Out.WriteLine($"Set up this site: {ListeningAddress.Reachable(address)}/setup?token={token}");
        });
}
