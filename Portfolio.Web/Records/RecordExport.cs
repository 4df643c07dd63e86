using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;
using Portfolio.Web.Pages;

namespace Portfolio.Web.Records;

/// <summary>
/// Exactly the papers a page shows, as a file: the public record of each, and what the owner says as a reader only when
/// it is asked for. Sent again only when a paper changed; of a long list no more than a part is in memory.
/// </summary>
public sealed class RecordExport(PortfolioDb db, Site site, OldAddress old, DataFolder data)
{
    private const int AtOnce = 200;
    private const int InMemory = 1024 * 1024;

    /// <summary>The program itself is part of what an answer is made of.</summary>
    private static readonly Guid Build = typeof(RecordExport).Module.ModuleVersionId;

    /// <summary>The list that <c>/reading</c> or <c>/papers</c> shows for the same query.</summary>
    public async Task<IResult> OfListAsync(HttpContext http, string list, ExportFormat format, CancellationToken cancel)
    {
        var asked = FilterQuery.Of(http.Request.Query);
        var papers = db.Papers.Published(site.Time.Now);
        var saying = db.SayingInPublic<Paper>(asked.Filter.Text);
        var found =
            list == "papers"
                ? asked.Filter.Of(papers.Own(), saying).LatestIssuedFirst()
                : asked.Filter.Of(papers.OnReadingList(), saying).InOrder(asked.Order);
        var name = string.Join(' ', asked.Asked.Select(part => part.Value).Prepend(list));
        return await AnswerAsync(http, found, name, format, cancel);
    }

    /// <summary>One paper, for whoever knows its address.</summary>
    public async Task<IResult> OfOneAsync(
        HttpContext http,
        string list,
        string slug,
        ExportFormat format,
        CancellationToken cancel
    )
    {
        var papers = db.Papers.Readable(site.Time.Now);
        var found = (list == "papers" ? papers.Own() : papers.OnReadingList()).Where(p => p.Slug == slug);
        return await found.AnyAsync(cancel)
            ? await AnswerAsync(http, found, slug, format, cancel)
            : await old.AnswerFileAsync<Paper>($"/{list}/", slug, format.Extension, cancel);
    }

    private async Task<IResult> AnswerAsync(
        HttpContext http,
        IQueryable<Paper> found,
        string name,
        ExportFormat format,
        CancellationToken cancel
    )
    {
        var papers = await found
            .Select(p => new
            {
                p.Id,
                p.Key,
                p.Version,
            })
            .ToListAsync(cancel);
        var extras = ReaderFields.Asked(http.Request.Query);
        http.KeepOutOfSearch();
        var headers = http.Response.GetTypedHeaders();
        headers.CacheControl = new() { NoCache = true };
        headers.ETag = Tag(
            $"{Build} {http.Request.PathBase} {site.Settings.Version} {format} {extras}",
            papers.Select(p => (p.Key, p.Version))
        );
        if (
            http
                .Request.GetTypedHeaders()
                .IfNoneMatch.Any(known => known.Compare(headers.ETag, useStrongComparison: false))
        )
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var file = Slug.From($"{site.Words(site.OwnerName)} {name}") + "." + format.Extension;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file };
        return Results.Stream(
            body => WriteAsync([.. papers.Select(p => p.Id)], extras, format.Format, body, cancel),
            format.MediaType + "; charset=utf-8"
        );
    }

    private static EntityTagHeaderValue Tag(string kind, IEnumerable<(Guid Key, int Version)> papers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(kind));
        foreach (var (key, version) in papers)
        {
            hash.AppendData(key.ToByteArray());
            hash.AppendData(BitConverter.GetBytes(version));
        }
        return new($"\"{Convert.ToHexStringLower(hash.GetHashAndReset())[..32]}\"", isWeak: true);
    }

    // Written whole before it is sent: a slow visitor holds a file open, not the database.
    private async Task WriteAsync(
        IReadOnlyList<int> ids,
        ReaderFields extras,
        RecordFormat format,
        Stream body,
        CancellationToken cancel
    )
    {
        Directory.CreateDirectory(data.MediaCache);
        await using var file = new FileBufferingWriteStream(InMemory, tempFileDirectoryAccessor: () => data.MediaCache);
        await using (var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true))
            RecordFile.Write(Records(ids, extras, cancel), format, text);
        await file.DrainBufferAsync(body, cancel);
    }

    private IEnumerable<BibliographicRecord> Records(
        IReadOnlyList<int> ids,
        ReaderFields extras,
        CancellationToken cancel
    )
    {
        foreach (var part in ids.Chunk(AtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            var papers = db
                .Papers.Where(p => part.Contains(p.Id))
                .Include(p => p.Authors)
                .Include(p => p.Links)
                .AsSplitQuery()
                .AsNoTracking()
                .ToDictionary(p => p.Id);
            foreach (var paper in part.Select(papers.GetValueOrDefault).OfType<Paper>())
                yield return extras.Add(paper, PublicRecord.Of(paper, Absolute), site);
        }
    }

    // Files of the site have no language, so their addresses begin at its root; there is one once it is known.
    private string Absolute(string path) => site.Settings.PublicUrl is { } root ? root + path : "";
}
