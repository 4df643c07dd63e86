using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Rendering;

/// <summary>
/// Markdown texts as stored HTML. A text is rendered when it is saved; one that was not (after an upgrade of the
/// renderer, or of a paper that it cites) is rendered when it is first read, and stored then.
/// </summary>
public sealed class Renderings(MarkdownRenderer renderer, TimeProvider clock, ILogger<Renderings> log)
{
    // HTML in JSON with every < escaped would be half as long again.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Forgets the HTML of all texts, since none says whose it is; each is rendered again when it is next read.
    /// </summary>
    public static Task ForgetAsync(PortfolioDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM Renderings", ct);

    /// <summary>
    /// A text in one language; <paramref name="inline"/> for a single line without a paragraph of its own.
    /// </summary>
    public async Task<RenderedMarkdown> OfAsync(PortfolioDb db, TextIn text, bool inline, CancellationToken ct)
    {
        var (stored, hash, cited, pictures) = await FindAsync(db, text, inline, ct);
        if (stored is not null)
            return stored;
        var rendered = Render(text, inline, await cited.LoadAsync(db, text.Language, inline, ct), pictures);
        var json = JsonSerializer.Serialize(rendered, Json);
        // Two requests may render the same text at once; both have the same result.
        await db.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO Renderings (Hash, Json) VALUES ({hash}, {json})", ct);
        return rendered;
    }

    /// <summary>
    /// As <see cref="OfAsync"/> has it, for who only looks: the rendering of what is saved nowhere is not stored.
    /// </summary>
    public async Task<RenderedMarkdown> SeenAsync(PortfolioDb db, TextIn text, bool inline, CancellationToken ct)
    {
        var (stored, _, cited, pictures) = await FindAsync(db, text, inline, ct);
        return stored ?? Render(text, inline, await cited.LoadAsync(db, text.Language, inline, ct), pictures);
    }

    /// <summary>A text that is not saved yet, as it will look; its blocks know their line in the source.</summary>
    public async Task<RenderedMarkdown> PreviewAsync(PortfolioDb db, TextIn text, bool inline, CancellationToken ct)
    {
        var cited = await CitedPapers.OfAsync(db, text.Text, clock.GetUtcNow(), ct);
        var pictures = await ShownPictures.OfAsync(db, text.Text, ct);
        return Render(text, inline, await cited.LoadAsync(db, text.Language, inline, ct), pictures, lines: true);
    }

    private async Task<(RenderedMarkdown? Stored, string Hash, CitedPapers Cited, ShownPictures Pictures)> FindAsync(
        PortfolioDb db,
        TextIn text,
        bool inline,
        CancellationToken ct
    )
    {
        var cited = await CitedPapers.OfAsync(db, text.Text, clock.GetUtcNow(), ct);
        var pictures = await ShownPictures.OfAsync(db, text.Text, ct);
        var hash = HashOf(text, inline, cited.State + pictures.State);
        var stored = await db.Set<StoredRendering>().AsNoTracking().SingleOrDefaultAsync(r => r.Hash == hash, ct);
        return (
            stored is null ? null : JsonSerializer.Deserialize<RenderedMarkdown>(stored.Json, Json)!,
            hash,
            cited,
            pictures
        );
    }

    private RenderedMarkdown Render(
        TextIn text,
        bool inline,
        CiteWorks cite,
        ShownPictures pictures,
        bool lines = false
    )
    {
        var rendered = inline
            ? renderer.RenderLine(text.Text, text.Language, cite)
            : renderer.Render(text.Text, text.Language, cite: cite, measure: pictures.Measure, lines: lines);
        if (rendered.Failure is { } failure)
            log.LogError(
                failure,
                "A text of {Length} characters could not be rendered and is shown as it was typed",
                text.Text.Length
            );
        return rendered;
    }

    private static string HashOf(TextIn text, bool inline, string known)
    {
        var what = string.Create(
            CultureInfo.InvariantCulture,
            $"{MarkdownRenderer.Version}\n{inline}\n{text.Language}\n{known}\n{text.Text}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)));
    }
}
