using System.Security.Cryptography;
using System.Text;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Accounts;

/// <summary>
/// The key to the set-up page, for whoever can read the standard output or the data folder of the machine. Made anew
/// at each start without an owner, 160 bits; gone once used.
/// </summary>
public sealed class SetUpToken(DataFolder data)
{
    /// <summary>Makes one and keeps it in a file that only this user can read.</summary>
    public string Make()
    {
        var token = RandomNumberGenerator.GetHexString(40, lowercase: true);
        Remove();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(data.SetUpToken, options);
        file.Write(Encoding.ASCII.GetBytes(token));
        return token;
    }

    /// <summary>Compared in constant time.</summary>
    public bool Is(string? given) =>
        File.Exists(data.SetUpToken)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(given ?? ""),
            File.ReadAllBytes(data.SetUpToken)
        );

    public void Remove() => File.Delete(data.SetUpToken);
}
