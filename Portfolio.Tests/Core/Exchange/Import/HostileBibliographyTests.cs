using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Files that no program should have written: a plan with reasons, and all of it or nothing.</summary>
public sealed class HostileBibliographyTests : IAsyncLifetime
{
    private const string Script = "<script>alert(1)</script>";

    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    public static TheoryData<string, string> Strange() =>
        new()
        {
            {
                "a.bib",
                """
                    @misc{a/河, title = {<script>alert(1)</script>}, author = {赵润松}, date = {0000-13-45}}
                    @misc{a/河, title = {=1+1}, author = {Lee, Ann}, year = 0000}
                    """
            },
            {
                "a.ris",
                """
                    TY  - JOUR
                    ID  - a/河
                    TI  - <script>alert(1)</script>
                    AU  - 赵润松
                    DA  - 0000/13/45
                    ER  -
                    TY  - JOUR
                    ID  - a/河
                    TI  - =1+1
                    AU  - Lee, Ann
                    PY  - 0000
                    """
            },
            {
                "a.json",
                """
                    [{"id":"a/河","type":"article","title":"<script>alert(1)</script>","author":[{"literal":"赵润松"}],"issued":{"date-parts":[[0,13,45]]}},
                     {"id":"a/河","type":"article","title":"=1+1","author":[{"family":"Lee","given":"Ann"}],"issued":{"raw":"0000-13-45"}}]
                    """
            },
            {
                "a.csv",
                """
                    Key,Title,Authors,Date
                    a/河,<script>alert(1)</script>,赵润松,0000-13-45
                    a/河,'=1+1,"Lee, Ann",0000
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task Strange_keys_scripts_formulas_and_dates_come_in_as_text_in_any_encoding(string name, string text)
    {
        foreach (
            var encoding in new[]
            {
                Encoding.UTF8,
                Encoding.Unicode,
                CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
            }
        )
        {
            var plan = await PlanAsync(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

            Assert.Equal((2, 2, 0), (plan.Found, plan.Imported, plan.Skipped));
            Assert.NotEmpty(plan.Remarks);
        }
        await database.ApplyAsync(await PlanAsync(name, Encoding.UTF8.GetBytes(text)));

        await using var db = database.Open();
        var papers = await db.Papers.Include(p => p.Authors).OrderBy(p => p.Id).ToListAsync();
        Assert.Equal([Script, "=1+1"], papers.Select(p => p.Title));
        Assert.Equal(["赵润松", "Ann Lee"], papers.Select(p => p.Authors.Single().FullName));
        Assert.Equal(2, papers.Select(p => p.CitationKey).Distinct().Count());
        Assert.All(papers, p => Assert.Matches("^[a-z0-9-]+$", p.Slug));
        Assert.All(papers, p => Assert.Null(p.Issued));
    }

    [Fact]
    public async Task Brace_that_is_never_closed_costs_its_own_entry_at_most()
    {
        var text = "@article{bad, title = {never closed\n" + string.Concat(Enumerable.Range(0, 50).Select(Entry));

        var plan = await PlanAsync("open.bib", Encoding.UTF8.GetBytes(text));

        Assert.Equal(51, plan.Imported);
        Assert.Contains(plan.Remarks, r => $"{r.Reason}".Contains("never closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_thousand_errors_are_a_plan_that_lists_a_thousand()
    {
        var text = string.Concat(Enumerable.Repeat("@article{k,,,\n title = {\\foo},}\n@\n", 10_000));

        var plan = await PlanAsync("errors.bib", Encoding.UTF8.GetBytes(text));

        Assert.Equal(10_000, plan.Entries.Count);
        Assert.InRange(plan.Rejected.Count + plan.Remarks.Count, 1_000, 2_002);
        Assert.Equal(plan.Found, plan.Imported + plan.Skipped + plan.Rejected.Count);
    }

    private static string Entry(int number) => $"@article{{k{number}, title = {{River {number}}}, year = 2020}}\n";

    private async Task<ImportPlan> PlanAsync(string name, byte[] bytes)
    {
        await using var db = database.Open();
        return await new MakeBibliographyPlan(db).RunAsync(
            BibliographySource.Of(name, bytes)!,
            new BibliographyChoices(PapersAre.Read),
            null,
            default
        );
    }
}
