using System.Text;
using Portfolio.Core.Exchange.Export;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Folders;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Export;

/// <summary>A test database out to a folder and in from one, each in a context of its own, as a command does it.</summary>
internal static class Exporting
{
    public static async Task<ExportedContent> ExportAsync(this TestDatabase database, string folder)
    {
        await using var db = database.Open();
        return await new ExportContent(db, new MediaBytes(db)).RunAsync(new DirectoryInfo(folder), default);
    }

    public static async Task<ImportPlan> PlanFolderAsync(this TestDatabase database, string folder)
    {
        await using var db = database.Open();
        using var files = new FolderFiles(new DirectoryInfo(folder));
        return await new MakeContentPlan(db).RunAsync(ReadContent.From(files), default);
    }

    public static async Task<ImportPlan> ImportFolderAsync(this TestDatabase database, string folder)
    {
        var plan = await database.PlanFolderAsync(folder);
        await database.ApplyAsync(plan);
        return plan;
    }

    /// <summary>Path → bytes, one character each.</summary>
    public static SortedDictionary<string, string> Files(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    f => Path.GetRelativePath(folder, f).Replace('\\', '/'),
                    f => Encoding.Latin1.GetString(File.ReadAllBytes(f))
                ),
            StringComparer.Ordinal
        );
}
