using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;

namespace Portfolio.Benchmarks;

/// <summary>
/// Milliseconds by the clock from the request for a page to its last byte, the whole program within this process and
/// nothing kept between two requests. Run as <c>dotnet run -c Release -- pages 10000</c>: so many papers on the reading
/// list, half of them Chinese.
/// </summary>
internal static partial class PageLatency
{
    private const int WarmUp = 100;
    private const int Asked = 200;
    private const string Email = "you@example.edu";
    private const string Password = "a long walk by the river";

    public static async Task RunAsync(int papers)
    {
        await using var site = new MeasuredSite();
        await FillAsync(site, papers);
        using var http = site.CreateClient();
        await SignInAsync(http);
        foreach (
            var page in new[]
            {
                "/reading",
                "/zh/reading?page=50",
                "/reading?status=read&section=section-3",
                "/reading?q=%E6%B0%B4",
                "/reading/stats",
                "/papers",
                "/admin/papers",
                "/admin/papers?page=20",
            }
        )
            await MeasureAsync(http, page);
    }

    private static async Task FillAsync(MeasuredSite site, int papers)
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var create = scope.ServiceProvider.GetRequiredService<CreateOwner>();
            await create.RunAsync(Email, Password, null, default);
            var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
            for (var i = 0; i < 20; i++)
                db.Add(
                    new ReadingSection
                    {
                        Slug = $"section-{i}",
                        Title = LocalizedText.Of("en", $"Section {i}"),
                        Position = i,
                    }
                );
            await db.SaveChangesAsync();
        }
        var words = new InventedWords();
        for (var i = 0; i < papers; i += 500)
        {
            await using var scope = site.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
            var sections = db.ReadingSections.Select(s => s.Id).ToList();
            for (var j = i; j < Math.Min(i + 500, papers); j++)
                db.Add(Paper(words, j, sections[j % sections.Count]));
            await db.SaveChangesAsync();
        }
    }

    private static Paper Paper(InventedWords words, int number, int section)
    {
        var chinese = number % 2 == 0;
        var paper = new Paper
        {
            Slug = $"p{number}",
            CitationKey = $"p{number}",
            Type = "article-journal",
            EntryType = "article",
            Title = words.Sentence(chinese, chinese ? 15 : 9),
            Abstract = words.Sentence(chinese, chinese ? 120 : 90),
            Venue = "Proceedings",
            Issued = PartialDate.Of(1990 + (number % 35), 1 + (number % 12)),
            Status = (ReadingStatus)(number % 3),
            SectionId = section,
            Authors =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(a => new PaperAuthor
                    {
                        Family = words.Sentence(false, 1),
                        Given = "A.",
                        Position = a,
                    }),
            ],
        };
        paper.Publish(null);
        return paper;
    }

    private static async Task SignInAsync(HttpClient http)
    {
        var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Matches(page)[^1].Groups[1].Value,
                ["Email"] = Email,
                ["Password"] = Password,
            }
        );
        using var answer = await http.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task MeasureAsync(HttpClient http, string page)
    {
        var times = new List<double>();
        var bytes = 0;
        for (var i = 0; i < WarmUp + Asked; i++)
        {
            var began = Stopwatch.GetTimestamp();
            bytes = (await http.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length;
            if (i >= WarmUp)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{page}: p50 {times[Asked / 2]:0.0} ms, p95 {times[Asked * 95 / 100]:0.0} ms, {bytes / 1024} KiB"
            )
        );
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed class MeasuredSite : WebApplicationFactory<CreateOwner>
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-pages-");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(Environments.Production);
            builder.UseSetting("Portfolio:Data", folder.FullName);
            builder.UseSetting("Portfolio:Sample", "false");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            // The log may write its last line only now.
            for (var tries = 0; folder.Exists && tries < 20; tries++)
            {
                try
                {
                    folder.Delete(recursive: true);
                }
                catch (IOException) when (tries < 19)
                {
                    await Task.Delay(100);
                }
                folder.Refresh();
            }
        }
    }
}
