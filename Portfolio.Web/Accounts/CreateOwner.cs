using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Accounts;

/// <summary>Why there is no owner yet: the field it concerns, and a sentence whose English is the key to the others.</summary>
public sealed record Refusal(string Field, string Sentence);

/// <summary>
/// Makes the one owner a site has, closes set-up for good, and leaves nothing half-done: what is to be saved
/// <c>alongside</c> is saved before the owner, who alone ends the set-up.
/// </summary>
public sealed class CreateOwner(UserManager<Owner> owners, AccountsDb db, DataFolder data, SetUpToken token)
{
    /// <summary>In characters, of any kind.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Returns why it was refused; empty when there is an owner now.</summary>
    public async Task<IReadOnlyList<Refusal>> RunAsync(
        string email,
        string password,
        Func<CancellationToken, Task>? alongside,
        CancellationToken ct
    )
    {
        var refusals = Check(email, password).ToList();
        if (refusals.Count > 0)
            return refusals;
        // Begins with a write lock: of two at once, the second sees the owner of the first.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Users.AnyAsync(ct))
            return [new(nameof(email), "This site has an owner already.")];
        var created = await owners.CreateAsync(new Owner { UserName = email, Email = email }, password);
        if (!created.Succeeded)
            throw new InvalidOperationException(string.Join(" ", created.Errors.Select(e => e.Description)));
        if (alongside is not null)
            await alongside(ct);
        await transaction.CommitAsync(ct);
        await File.WriteAllTextAsync(data.OwnerSet, "This site has had an owner. See docs/operating.md.\n", ct);
        token.Remove();
        return [];
    }

    private static IEnumerable<Refusal> Check(string email, string password)
    {
        if (email.Length > 254 || !new EmailAddressAttribute().IsValid(email))
            yield return new(nameof(email), "This is not an e-mail address, such as you@example.edu.");
        if (password.Length < ShortestPassword)
            yield return new(
                nameof(password),
                "A password has at least 12 characters. Several words are easy to keep in mind."
            );
    }
}
