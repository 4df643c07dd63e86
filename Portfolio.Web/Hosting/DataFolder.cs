namespace Portfolio.Web.Hosting;

/// <summary>
/// The folder that holds everything: both databases, the keys that protect cookies and, until there is an owner, the
/// set-up token. Setting <c>Portfolio:Data</c>; <c>data</c> in the current folder unless said otherwise.
/// </summary>
public sealed class DataFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>All content and no secret.</summary>
    public string Content => In("portfolio.db");

    /// <summary>The owner and the sessions.</summary>
    public string Accounts => In("accounts.db");
    public string Keys => In("keys");

    /// <summary>Copies of what is in the database; may be deleted at any time.</summary>
    public string MediaCache => In("media-cache");

    /// <summary>Uploads that wait for the owner's review.</summary>
    public string Incoming => In("incoming");

    /// <summary>When the last backup was made, as text.</summary>
    public string LastBackup => In("last-backup");
    public string SetUpToken => In("setup-token");

    /// <summary>
    /// Says outside the databases that there once was an owner: a database that lost its write-ahead log can be empty
    /// and sound, and must not offer itself to the first who comes.
    /// </summary>
    public string OwnerSet => In("owner-set");

    public static DataFolder From(IConfiguration configuration) => new(configuration["Portfolio:Data"] ?? "data");

    /// <summary>Makes the folder if need be, and tries to write into it and into what is there already.</summary>
    /// <exception cref="StartRefusedException">It cannot be written to.</exception>
    public void Open()
    {
        try
        {
            MakePrivate(Path);
            Directory.CreateDirectory(Keys);
            TryToWriteInto(Path);
            TryToWriteInto(Keys);
            foreach (var file in new[] { Content, Accounts, OwnerSet }.Where(File.Exists))
                File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The data folder {Path} cannot be written to by {RunningUser.Name}: {RunningUser.TakeOver(Path)}, or name another folder in Portfolio__Data. ({e.Message})"
            );
        }
    }

    // A folder that is there already, such as a container's volume, keeps the mode somebody gave it.
    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void TryToWriteInto(string folder)
    {
        var trial = System.IO.Path.Combine(folder, $".writable-{Guid.NewGuid():N}");
        File.WriteAllBytes(trial, []);
        File.Delete(trial);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
