using Portfolio.Web.Accounts;
using Portfolio.Web.Commands;
using Portfolio.Web.Forms;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

if (Commands.Asked(args))
    return await Commands.RunAsync(args);

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.AddSecurityHeaders();
    builder.AddStorage();
    builder.AddPages();
    builder.AddSiteLanguages();
    builder.AddAccounts();
    builder.AddForms();
    builder.AddMedia();

    var app = builder.Build();
    await app.PrepareStorageAsync();
    await app.FillNewSiteAsync();
    await app.OpenSetUpAsync();

    app.UseRequestLog();
    app.UseSecurityHeaders();
    app.UseErrorPage();
    app.UseSiteLanguages();
    app.UseNoIndexForSample();
    app.UseNotFoundPage();
    app.UseRouting();
    app.UseAccounts();
    app.MapStaticAssets();
    app.MapMedia();
    app.MapRazorPages().WithStaticAssets();
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
