using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogging();
builder.AddStorage();
builder.AddPages();
builder.AddSiteLanguages();

var app = builder.Build();
await app.PrepareStorageAsync();

app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPage();
app.UseSiteLanguages();
app.UseNoIndexForSample();
app.UseNotFoundPage();
app.UseRouting();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
await app.RunAsync();
