using System.CommandLine;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Commands;

/// <summary>The site as a command sees it: the same services and databases as when serving, but no server and no log.</summary>
internal static class CommandSite
{
    /// <summary>Where the data are; a path counts from where the user stands.</summary>
    public static Option<DirectoryInfo?> DataOption() =>
        new("--data")
        {
            Description = "The data folder; Portfolio__Data, or 'data' in the current folder, unless given.",
            HelpName = "DIR",
        };

    public static Task<WebApplication> OpenAsync(DirectoryInfo? data) => OpenAsync(Builder(data));

    /// <summary>The same, if there is a site.</summary>
    /// <exception cref="StartRefusedException">There is none.</exception>
    public static Task<WebApplication> OpenThereAsync(DirectoryInfo? data)
    {
        var builder = Builder(data);
        FolderThere(builder);
        return OpenAsync(builder);
    }

    /// <summary>Its data folder alone, whatever version it is of.</summary>
    /// <exception cref="StartRefusedException">There is no site in it.</exception>
    public static DataFolder FolderThere(DirectoryInfo? data) => FolderThere(Builder(data));

    /// <summary>The same content in another folder, so that nothing in the data folder is touched, nor is it made.</summary>
    public static async Task<WebApplication> OpenCopyAsync(DirectoryInfo? data, DirectoryInfo copy)
    {
        var builder = Builder(data);
        var content = DataFolder.From(builder.Configuration).Content;
        if (File.Exists(content))
            await CopyDatabase.RunAsync(content, new DataFolder(copy.FullName).Content, default);
        builder.Configuration["Portfolio:Data"] = copy.FullName;
        return await OpenAsync(builder);
    }

    private static DataFolder FolderThere(WebApplicationBuilder builder)
    {
        var folder = DataFolder.From(builder.Configuration);
        return File.Exists(folder.Content)
            ? folder
            : throw new StartRefusedException($"There is no site in {folder.Path}; name its data folder with --data.");
    }

    private static WebApplicationBuilder Builder(DirectoryInfo? data)
    {
        var builder = WebApplication.CreateSlimBuilder(ProgramFolder.Options([]));
        builder.Logging.ClearProviders();
        if (data is not null)
            builder.Configuration["Portfolio:Data"] = data.FullName;
        return builder;
    }

    private static async Task<WebApplication> OpenAsync(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage();
        builder.AddAccounts();
        var site = builder.Build();
        await site.PrepareStorageAsync();
        return site;
    }
}
