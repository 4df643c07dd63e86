using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary><c>backup FILE</c>: a data folder that can be put back.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-backup-");

    private string Archive => Path.Combine(folder.FullName, "site.zip");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Site_that_runs_is_backed_up_and_the_archive_is_a_data_folder()
    {
        await using var site = new SiteFactory();
        using var owner = await OwnerClient.SignedInAsync(site);
        await site.ArrangeAsync(ExampleSite.Fill);

        var backup = await CommandLine.RunAsync(folder.FullName, "backup", "site.zip", "--data", site.DataFolder);

        Assert.Equal((0, ""), (backup.ExitCode, backup.Error));
        Assert.Contains(Archive, backup.Output, StringComparison.Ordinal);
        Assert.Equal(["site.zip"], folder.GetFileSystemInfos().Select(f => f.Name));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Archive));
        var restored = folder.CreateSubdirectory("restored").FullName;
        await ZipFile.ExtractToDirectoryAsync(Archive, restored);
        var all = Directory.GetFiles(restored, "*", SearchOption.AllDirectories);
        var names = all.Select(f => Path.GetRelativePath(restored, f)).Order(StringComparer.Ordinal).ToList();
        Assert.StartsWith("accounts.db keys/", string.Join(' ', names), StringComparison.Ordinal);
        Assert.Contains("owner-set", names);
        var options = new DbContextOptionsBuilder<PortfolioDb>().UseSqlite(
            SqliteSettings.ConnectionString(Path.Combine(restored, "portfolio.db")) + ";Pooling=False"
        );
        await using var db = new PortfolioDb(options.Options);
        Assert.Equal(await site.AskAsync(s => s.Papers.CountAsync()), await db.Papers.CountAsync());
    }

    [Fact]
    public async Task File_that_is_there_is_not_written_over_and_no_site_is_no_backup()
    {
        await using var site = new SiteFactory();
        await site.PageAsync("/");
        File.WriteAllText(Archive, "mine");

        var there = await CommandLine.RunAsync(folder.FullName, "backup", "site.zip", "--data", site.DataFolder);
        var none = await CommandLine.RunAsync(folder.FullName, "backup", "other.zip");

        Assert.Equal((1, ""), (there.ExitCode, there.Output));
        Assert.Contains("something of that name", there.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Archive));
        Assert.Equal(1, none.ExitCode);
        Assert.StartsWith("There is no site in ", none.Error, StringComparison.Ordinal);
        Assert.Equal(["site.zip"], folder.GetFileSystemInfos().Select(f => f.Name));
    }
}
