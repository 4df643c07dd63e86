using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Accounts;

/// <summary>What the set-up page asks. <see cref="Languages"/> holds tags in order; the first is the default.</summary>
public sealed record SetUpAnswers(
    string Email,
    string Password,
    string? PublicUrl,
    string TimeZone,
    IReadOnlyList<string> Languages
);

/// <summary>Makes the owner and the site's first settings, both or neither.</summary>
public sealed class SetUpSite(PortfolioDb db, CreateOwner create)
{
    public async Task<IReadOnlyList<Refusal>> RunAsync(SetUpAnswers answers, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        return await create.RunAsync(
            answers.Email,
            answers.Password,
            async cancel =>
            {
                await WriteAsync(answers, cancel);
                await transaction.CommitAsync(cancel);
            },
            ct
        );
    }

    private async Task WriteAsync(SetUpAnswers answers, CancellationToken ct)
    {
        var settings = await db.Settings.Include(s => s.Languages).SingleOrDefaultAsync(ct);
        if (settings is null)
            db.Add(settings = new SiteSettings());
        (settings.PublicUrl, settings.TimeZone) = (answers.PublicUrl, answers.TimeZone);
        // Gone before the new ones come: a prefix belongs to one language at a time.
        settings.Languages.Clear();
        await db.SaveChangesAsync(ct);
        settings.Languages.AddRange(answers.Languages.Select(Make));
        await db.SaveChangesAsync(ct);
    }

    private static Language Make(string tag, int place)
    {
        var language = tag == "zh-Hans" ? Language.Chinese() : Language.English("en");
        language.Position = place;
        if (place == 0)
            language.Prefix = "";
        return language;
    }
}
