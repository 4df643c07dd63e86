using System.Runtime.InteropServices;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Whom the program runs as, for a sentence about rights. By number: a container may be given any uid and gid, and
/// these have no name there.
/// </summary>
internal static class RunningUser
{
    public static string Name =>
        OperatingSystem.IsWindows()
            ? $"user {Environment.UserName}"
            : $"the user with uid {EffectiveUser()} and gid {EffectiveGroup()}";

    /// <summary>What gives this user a folder, as an order to whoever reads it.</summary>
    public static string TakeOver(string folder) =>
        OperatingSystem.IsWindows()
            ? "give it to that user"
            : $"run 'chown -R {EffectiveUser()}:{EffectiveGroup()} {folder}' (for a container: on the folder that is mounted there)";

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "getegid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint EffectiveGroup();
}
