using System.CommandLine;
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

    public static async Task<WebApplication> OpenAsync(DirectoryInfo? data)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (data is not null)
            builder.Configuration["Portfolio:Data"] = data.FullName;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage();
        builder.AddAccounts();
        var site = builder.Build();
        await site.PrepareStorageAsync();
        return site;
    }
}
