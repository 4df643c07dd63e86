using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

public sealed class SmokeTests
{
    [Fact]
    public async Task An_empty_site_says_so()
    {
        await using var site = new SiteFactory();
        foreach (var u in new[] { "/", "/zh", "/zh/work", "/zh/nope" })
        {
            var r = await site.Visitor().GetAsync(new Uri(u, UriKind.Relative));
            Console.WriteLine($"{u} {r.StatusCode}\n{await r.Content.ReadAsStringAsync()}");
        }
    }
}
