using Portfolio.Web.Accounts;
using Portfolio.Web.Cards;
using Portfolio.Web.Commands;
using Portfolio.Web.Crawlers;
using Portfolio.Web.Feeds;
using Portfolio.Web.Forms;
using Portfolio.Web.Hosting;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;
using Portfolio.Web.Lookup;
using Portfolio.Web.Pages;
using Portfolio.Web.Records;
using Portfolio.Web.Twins;

if (Commands.Asked(args))
    return await Commands.RunAsync(args);

try
{
    var builder = WebApplication.CreateBuilder(ProgramFolder.Options(args));
    builder.AddLogging();
    builder.AddCompression();
    builder.AddSecurityHeaders();
    builder.AddStorage();
    builder.AddPages();
    builder.AddSiteLanguages();
    builder.AddAccounts();
    builder.AddForms();
    builder.AddHealth();
    builder.AddFeeds();
    builder.AddCrawlerFiles();
    builder.AddRecordFiles();
    builder.AddMedia();
    builder.AddLookup();
    builder.AddCards();
    builder.AddTwins();

    var app = builder.Build();
    await app.PrepareStorageAsync();
    await app.FillNewSiteAsync();
    await app.OpenSetUpAsync();

    app.UseTrustedProxies();
    app.UseQuietShares();
    app.UseSecurityHeaders();
    app.UseHealth();
    app.UseRequestLog();
    app.UseCompression();
    app.UseErrorPage();
    app.UseRootFiles();
    app.UseSiteLanguages();
    app.UseNoIndexForSample();
    app.UseNotFoundPage();
    app.UseSharedDrafts();
    app.UseFeedsIfWanted();
    app.UseFormatWanted();
    app.UseRouting();
    app.UseAccounts();
    app.MapStaticAssets();
    app.MapMedia();
    app.MapRazorPages().WithStaticAssets();
    app.MapFeeds();
    app.MapCrawlerFiles();
    app.MapRecordFiles();
    app.MapCvPdf();
    app.MapCards();
    app.MapManifest();
    app.MapLookSheet();
    app.MapTwins();
    app.MapSources();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
