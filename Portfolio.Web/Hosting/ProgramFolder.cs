namespace Portfolio.Web.Hosting;

/// <summary>
/// Where the program's own files are: style sheets, scripts, <c>appsettings.json</c>. A published copy has them beside
/// it, wherever it is started from; among the sources they are where the project is.
/// </summary>
internal static class ProgramFolder
{
    public static WebApplicationOptions Options(string[] args) => new() { Args = args, ContentRootPath = Published };

    // Only publishing puts them beside the program; null is the framework's choice, the current folder.
    private static string? Published =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
