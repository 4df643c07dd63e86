using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;

namespace Portfolio.Web.Imports;

/// <summary>
/// <c>PUT /api/sources/{name}</c>: a program, such as a script that exports from Zotero, brings a linked source as it is
/// now. It shows the source's token as <c>Authorization: Bearer …</c>; the answer is JSON, and a refusal a sentence.
/// </summary>
internal static class SourceEndpoint
{
    // One at a time: a large library takes a fifth of a small container's memory.
    private static readonly SemaphoreSlim One = new(1);

    public static void MapSources(this WebApplication app) =>
        app.MapPut("/api/sources/{name}", BringAsync).DisableAntiforgery();

    private static async Task<IResult> BringAsync(
        string name,
        HttpContext context,
        PortfolioDb db,
        AccountsDb accounts,
        RunLinkedSource run,
        TimeProvider clock
    )
    {
        var ct = context.RequestAborted;
        var token = await accounts.SourceTokens.FindAsync([name], ct);
        // The same answer whether there is no such source or the token is wrong.
        if (token is null || !token.IsIn(context.Request.Headers.Authorization))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Refusal(StatusCodes.Status401Unauthorized, "This source does not exist, or its token is another.");
        }
        token.UsedAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(ct);
        if (await db.LinkedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, ct) is not { } source)
            return Refusal(StatusCodes.Status404NotFound, "This source was removed.");
        if (!await One.WaitAsync(TimeSpan.FromSeconds(30), ct))
            return Refusal(
                StatusCodes.Status503ServiceUnavailable,
                "Another source is being taken in. Try again in a minute."
            );
        try
        {
            if (await ReadAsync(context, ct) is not { } bytes)
                return Refusal(
                    StatusCodes.Status413PayloadTooLarge,
                    $"The file is larger than {BibliographySource.Limit / 1024 / 1024} MB. Divide it into several sources."
                );
            if (BibliographySource.Of(name, bytes) is not { } file)
                return Refusal(
                    StatusCodes.Status415UnsupportedMediaType,
                    "This is no bibliography: send BibTeX, BibLaTeX, RIS, CSL-JSON or CSV."
                );
            var (plan, batch) = await run.RunAsync(source, file, ct);
            return Results.Json(
                new
                {
                    plan.Found,
                    plan.Imported,
                    plan.Skipped,
                    Rejected = plan.Rejected.Count,
                    Batch = batch,
                    Problems = plan.Rejected.Concat(plan.Remarks).Take(100).Select(p => $"{p.Line}: {p.Reason}"),
                }
            );
        }
        catch (SourceRefusedException refused)
        {
            return Refusal(StatusCodes.Status422UnprocessableEntity, refused.Message);
        }
        finally
        {
            One.Release();
        }
    }

    // One byte over the limit is enough to know.
    private static async Task<byte[]?> ReadAsync(HttpContext context, CancellationToken ct)
    {
        if (context.Request.ContentLength > BibliographySource.Limit)
            return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = BibliographySource.Limit + 1;
        using var read = new MemoryStream();
        var piece = new byte[81920];
        for (int length; (length = await context.Request.Body.ReadAsync(piece, ct)) > 0; )
        {
            read.Write(piece, 0, length);
            if (read.Length > BibliographySource.Limit)
                return null;
        }
        return read.ToArray();
    }

    private static IResult Refusal(int status, string sentence) => Results.Text(sentence + "\n", statusCode: status);
}
