namespace Portfolio.Tests.Support;

/// <summary>
/// What the first start makes in a data folder, made once and copied for each test: to make databases anew takes longer
/// than most tests. How they are made has tests of its own.
/// </summary>
internal static class EmptySite
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>
    /// Both databases, with the profile and the settings of a new site, and no owner; a folder that has databases keeps
    /// its own.
    /// </summary>
    public static void CopyTo(string folder)
    {
        if (Directory.EnumerateFiles(folder, "*.db").Any())
            return;
        foreach (var file in Directory.EnumerateFiles(Made.Value, "*.db"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static string Make()
    {
        using var site = new SiteFactory(isFirst: true);
        _ = site.Services;
        var kept = Directory.CreateTempSubdirectory("portfolio-empty-site-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => kept.Delete(recursive: true);
        foreach (var database in Directory.EnumerateFiles(site.DataFolder, "*.db"))
            Copy(database, Path.Combine(kept.FullName, Path.GetFileName(database)));
        return kept.FullName;
    }

    // By SQLite itself, since the site is still open.
    private static void Copy(string database, string to)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $to";
        command.Parameters.AddWithValue("$to", to);
        command.ExecuteNonQuery();
    }
}
