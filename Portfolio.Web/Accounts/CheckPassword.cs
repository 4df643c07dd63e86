using Microsoft.AspNetCore.Identity;

namespace Portfolio.Web.Accounts;

/// <summary>
/// Finds the owner by e-mail address and password. An unknown address takes as long as a wrong password, so that
/// nobody learns from the clock which addresses are known.
/// </summary>
public sealed class CheckPassword(UserManager<Owner> owners, IPasswordHasher<Owner> hasher, UnknownOwner unknown)
{
    /// <summary>The owner, or null when the two do not belong together.</summary>
    public async Task<Owner?> RunAsync(string email, string password)
    {
        if (await owners.FindByEmailAsync(email) is { } owner)
            return await owners.CheckPasswordAsync(owner, password) ? owner : null;
        hasher.VerifyHashedPassword(unknown.Owner, unknown.Hash, password);
        return null;
    }
}

/// <summary>Stands in for an address nobody has; its hash is made once, as costly as a real one.</summary>
public sealed class UnknownOwner(IPasswordHasher<Owner> hasher)
{
    public Owner Owner { get; } = new();
    public string Hash { get; } = hasher.HashPassword(new Owner(), "nobody's password");
}
