using System.Security.Cryptography;
using System.Text;

namespace Portfolio.Web.Accounts;

/// <summary>A key that nobody guesses: 256 random bits in base64url. What is kept of it is its SHA-256.</summary>
internal static class RandomToken
{
    public static string Make(string prefix = "") =>
        prefix
        + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>In lower-case hex.</summary>
    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
