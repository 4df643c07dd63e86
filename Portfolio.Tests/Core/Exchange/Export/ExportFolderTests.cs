using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Export;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Export;

/// <summary>What an export does to a folder that is there already.</summary>
public sealed class ExportFolderTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-export-");

    private string Out => Path.Combine(folder.FullName, "out");

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
        await database.EditAsync(db =>
        {
            db.Add(new Essay { Slug = "old" });
            return Task.CompletedTask;
        });
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Former_export_is_replaced_and_what_was_added_by_hand_stays()
    {
        await database.ExportAsync(Out);
        Write(".git/HEAD", "ref");
        Write("README.md", "mine");
        Write("essays/notes.txt", "mine");
        await database.EditAsync(db =>
        {
            db.Essays.First().Slug = "new";
            return Task.CompletedTask;
        });

        var exported = await database.ExportAsync(Out);

        Assert.Equal(1, exported.Removed);
        Assert.Equal(
            [".git/HEAD", "README.md", "essays/new.md", "essays/notes.txt", "files.txt", "profile.md", "settings.md"],
            Exporting.Files(Out).Keys
        );
    }

    [Theory]
    [InlineData("thesis.tex", "is no former export")]
    [InlineData("settings.md", "is no former export")]
    [InlineData("files.txt", "is not the list of an export")]
    public async Task Folder_of_other_things_is_refused_and_left_alone(string file, string reason)
    {
        Write(file, "mine");

        var refused = await Assert.ThrowsAsync<ExportRefusedException>(() => database.ExportAsync(Out));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal([file], Exporting.Files(Out).Keys);
    }

    [Fact]
    public async Task File_by_hand_where_an_entry_belongs_is_refused_before_anything_is_replaced()
    {
        await database.ExportAsync(Out);
        await database.EditAsync(db =>
        {
            db.Add(new Essay { Slug = "mine" });
            return Task.CompletedTask;
        });
        Write("essays/mine.md", "mine");
        var before = Exporting.Files(Out);

        var refused = await Assert.ThrowsAsync<ExportRefusedException>(() => database.ExportAsync(Out));

        Assert.Contains("mine.md stands in the way", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Exporting.Files(Out));
    }

    [Fact]
    public async Task List_that_names_files_elsewhere_removes_none_of_them()
    {
        await database.ExportAsync(Out);
        Write("../precious.md", "mine");
        Write("private/precious.md", "mine");
        File.AppendAllText(
            Path.Combine(Out, "files.txt"),
            "../precious.md\nprivate/precious.md\nessays/../../precious.md\n"
        );

        await database.ExportAsync(Out);

        Assert.True(File.Exists(Path.Combine(folder.FullName, "precious.md")));
        Assert.True(File.Exists(Path.Combine(Out, "private", "precious.md")));
    }

    [Fact]
    public async Task Link_in_place_of_a_folder_is_not_followed()
    {
        await database.ExportAsync(Out);
        var elsewhere = folder.CreateSubdirectory("elsewhere");
        File.Move(Path.Combine(Out, "essays", "old.md"), Path.Combine(elsewhere.FullName, "old.md"));
        Directory.Delete(Path.Combine(Out, "essays"));
        Directory.CreateSymbolicLink(Path.Combine(Out, "essays"), elsewhere.FullName);

        await Assert.ThrowsAsync<ExportRefusedException>(() => database.ExportAsync(Out));

        Assert.Equal(["old.md"], elsewhere.GetFiles().Select(f => f.Name));
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Out, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
