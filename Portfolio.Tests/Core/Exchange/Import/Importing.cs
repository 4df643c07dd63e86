using System.Text;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Sample;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Imports into a test database, each in a context of its own, as a command does it.</summary>
internal static class Importing
{
    /// <summary>A small about page of al-folio.</summary>
    public const string About = """
        ---
        layout: about
        subtitle: Student of maps
        profile:
          align: left
          image_circular: true
        selected_papers: true
        ---

        I draw coasts.

        ## Recent work

        **Map Lab**

        Drew a river.

        **Small Company**

        Forecasts.

        ## Research interest

        Why maps?
        """;

    /// <summary>A small profile README of the same person.</summary>
    public const string Readme = """
        I'm Mei Lin 林梅, and I read.

        ## Now working on

        - drawing the coast

        ## Have read

        | Survey |
        |---|
        | [(2020)On Rivers](https://doi.org/10.1000/1) |
        | (2021)On Seas |

        | Other |
        |---|
        | (Ann Lee 2019a)On Ships |
        """;

    public static async Task<ImportPlan> PlanAsync(this TestDatabase database, string text)
    {
        await using var db = database.Open();
        return await new MakePlan(db).RunAsync(ReadSource.From("source.md", Encoding.UTF8.GetBytes(text)), default);
    }

    public static async Task<ImportBatch?> ApplyAsync(this TestDatabase database, ImportPlan plan)
    {
        await using var db = database.Open();
        return await new ApplyImport(db, database.Clock).RunAsync(plan, default);
    }

    public static async Task<ImportPlan> ImportAsync(this TestDatabase database, string text)
    {
        var plan = await database.PlanAsync(text);
        await database.ApplyAsync(plan);
        return plan;
    }

    /// <summary>What a new site is given.</summary>
    public static async Task FillAsync(this TestDatabase database, bool withSample)
    {
        await using var db = database.Open();
        var sample = new SampleSite(db, new ApplyImport(db, database.Clock));
        await new FirstStart(db, sample).RunAsync(withSample, default);
    }

    public static async Task EditAsync(this TestDatabase database, Func<Portfolio.Core.Storage.PortfolioDb, Task> edit)
    {
        await using var db = database.Open();
        await edit(db);
        await db.SaveChangesAsync();
    }
}
