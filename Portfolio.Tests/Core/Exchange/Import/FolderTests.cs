using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;
using Portfolio.Tests.Core.Exchange.Export;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Folders of content files that come in beside what is there, or that are not as they should be.</summary>
public sealed class FolderTests : IAsyncLifetime
{
    private const string Settings = "---\nformat: 1\nlanguages:\n- tag: en\n  name: English\n---\n";
    private const string Key = "01a204b6-5f6b-779d-b4da-baf9d22b60c7";

    private readonly TestDatabase database = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-folder-");

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        Write("settings.md", Settings);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Entry_that_differs_is_changed_whole_unless_it_was_edited_on_the_site()
    {
        await database.FillAsync(withSample: false);
        Write("essays/a.md", $"---\nkey: {Key}\nslug: a\nstate: published\ntags:\n- x\n---\nOne\n");
        await database.ImportFolderAsync(folder.FullName);

        Write("essays/a.md", $"---\nkey: {Key}\nslug: b\n---\nTwo\n");
        var second = await database.ImportFolderAsync(folder.FullName);
        await database.EditAsync(async db => (await db.Essays.SingleAsync()).Featured = true);
        Write("essays/a.md", $"---\nkey: {Key}\nslug: c\n---\nThree\n");
        var third = await database.ImportFolderAsync(folder.FullName);

        Assert.Equal(["Change"], second.Entries.Where(e => e.Draft is Essay).Select(e => $"{e.Action}"));
        Assert.Contains(
            "edited on the site",
            $"{third.Entries.Single(e => e.Draft is Essay).Reason}",
            StringComparison.Ordinal
        );
        await using var db = database.Open();
        var essay = await db.Essays.SingleAsync();
        Assert.Equal(("b", "Two", 3), (essay.Slug, essay.Body["en"], essay.Version));
        Assert.Empty(essay.Tags);
        Assert.Equal("a", (await db.Redirects.SingleAsync()).Slug);
    }

    [Fact]
    public async Task Export_older_than_the_site_changes_nothing_there()
    {
        await database.FillAsync(withSample: false);
        await database.EditAsync(db =>
        {
            db.Add(new Essay { Slug = "a", Title = LocalizedText.Of("en", "One") });
            return Task.CompletedTask;
        });
        var former = Path.Combine(folder.FullName, "former");
        await database.ExportAsync(former);
        database.Clock.Now += TimeSpan.FromHours(1);
        await database.EditAsync(async db => (await db.Essays.SingleAsync()).Title = LocalizedText.Of("en", "Two"));

        var plan = await database.ImportFolderAsync(former);

        Assert.Equal(0, plan.Imported);
        await using var db = database.Open();
        Assert.Equal("Two", (await db.Essays.SingleAsync()).Title["en"]);
    }

    [Fact]
    public async Task Settings_of_the_folder_take_the_place_of_those_that_are_there()
    {
        await database.FillAsync(withSample: false);
        Write(
            "settings.md",
            "---\nformat: 1\ntime_zone: No/Where\nlanguages:\n- tag: zh-Hans\n  name: 中文\n- tag: en\n  prefix: en\n  name: English\n---\n"
        );

        var plan = await database.ImportFolderAsync(folder.FullName);

        Assert.Contains("settings.md:1 The time zone 'No/Where'", Said(plan.Remarks), StringComparison.Ordinal);
        await using var db = database.Open();
        var settings = await db.Settings.Include(s => s.Languages.OrderBy(l => l.Position)).SingleAsync();
        Assert.Equal(["zh-Hans", "en"], settings.Languages.Select(l => l.Tag));
        Assert.Equal("UTC", settings.TimeZone);
    }

    [Fact]
    public async Task Names_that_are_taken_give_way_and_that_is_said()
    {
        Write("essays/a.md", "---\nslug: a\n---\n");
        Write("essays/b.md", "---\nslug: a\n---\n");
        Write("essays/c.md", "---\nslug: ../admin\n---\n");

        var plan = await database.ImportFolderAsync(folder.FullName);

        Assert.Contains("essays/b.md:1 The address 'a' is taken", Said(plan.Remarks), StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal(["a", "a-2", "admin"], await db.Essays.Select(e => e.Slug).Order().ToListAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_place_and_the_rest_comes_in()
    {
        Write("essays/windows.md", "\uFEFF---\r\nslug: windows\r\n---\r\nOne\r\nTwo\r\n");
        Write("essays/broken.md", "---\nslug: [\n---\n");
        Write("essays/twin1.md", $"---\nkey: {Key}\n---\n");
        Write("essays/twin2.md", $"---\nkey: {Key}\n---\n");
        Write("papers/lost.md", "---\ncitation_key: lost\n---\n");
        File.WriteAllBytes(In("essays/latin.md"), Encoding.Latin1.GetBytes("---\nslug: é\n---\n"));
        using (var large = File.Create(In("essays/large.md")))
            large.SetLength(6 * 1024 * 1024);
        File.CreateSymbolicLink(In("essays/link.md"), "/etc/passwd");
        Directory.CreateSymbolicLink(In("news"), "/etc");
        Write("essays/deeper/a.md", "---\n---\n");
        Write(".git/config", "x");
        Write("README.md", "hello");

        var plan = await database.ImportFolderAsync(folder.FullName);

        var told = Said(plan.Rejected);
        Assert.Contains("essays/broken.md:3 The front matter is not YAML", told, StringComparison.Ordinal);
        Assert.Contains("essays/twin2.md:1 The key is that of essays/twin1.md", told, StringComparison.Ordinal);
        Assert.Contains("papers/lost.md:1 papers.bib has no record 'lost'", told, StringComparison.Ordinal);
        Assert.Contains("essays/latin.md:1 The file is not UTF-8", told, StringComparison.Ordinal);
        Assert.Contains("essays/large.md:1 The file is larger than 5 MB", told, StringComparison.Ordinal);
        Assert.Contains("essays/link.md:1 This is a link", told, StringComparison.Ordinal);
        Assert.Contains("news:1 This is a link", told, StringComparison.Ordinal);
        Assert.Contains("essays/deeper:1 Nothing is read", told, StringComparison.Ordinal);
        Assert.Contains("README.md:1 Nothing is read", told, StringComparison.Ordinal);
        Assert.DoesNotContain(".git", told, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal(2, await db.Essays.CountAsync());
        Assert.Equal("One\nTwo", (await db.Essays.SingleAsync(e => e.Slug == "windows")).Body["en"]);
    }

    [Fact]
    public async Task Media_whose_bytes_are_missing_or_others_stay_out()
    {
        var png = ExamplePictures.Png();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(png));
        string About(string type) =>
            $"---\nhash: {hash}\nfile_name: a.png\ncontent_type: {type}\nsize: {png.Length}\n---\n";
        Write("media/a.png.md", About("image/png"));
        var missing = await database.PlanFolderAsync(folder.FullName);
        Write("media/a.png", "something else");
        var other = await database.PlanFolderAsync(folder.FullName);
        File.WriteAllBytes(In("media/a.png"), png);
        Write("media/a.png.md", About("text/html"));
        var page = await database.PlanFolderAsync(folder.FullName);
        Write("media/a.png.md", About("image/png"));
        var right = await database.PlanFolderAsync(folder.FullName);

        Assert.Contains(
            "media/a.png.md:1 The file media/a.png that this speaks of is missing",
            Said(missing.Rejected),
            StringComparison.Ordinal
        );
        Assert.Contains("these are not the bytes", Said(other.Rejected), StringComparison.Ordinal);
        Assert.Contains("this is image/png and not text/html", Said(page.Rejected), StringComparison.Ordinal);
        Assert.Equal((2, 0), (right.Imported, right.Rejected.Count));
    }

    [Theory]
    [InlineData("---\nformat: 2\n---\n", "settings.md:2: format: Format 2 is not known")]
    [InlineData("---\ntitle:\n  en: A\n---\n", "settings.md:1: The number of the format is not said")]
    [InlineData("---\nformat: [\n---\n", "settings.md:3: The front matter is not YAML")]
    [InlineData("Hello", "settings.md:1: The file must begin with front matter")]
    public async Task Folder_of_another_format_is_refused_as_a_whole(string settings, string reason)
    {
        Write("settings.md", settings);

        var refused = await Assert.ThrowsAsync<SourceRefusedException>(() => database.PlanFolderAsync(folder.FullName));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private string In(string path) => Path.Combine(folder.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
    }

    private static string Said(IEnumerable<LeftOut> pieces) =>
        string.Join('\n', pieces.Select(p => $"{p.Path}:{p.Line} {p.Reason}"));
}
