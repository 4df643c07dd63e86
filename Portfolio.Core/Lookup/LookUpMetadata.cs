using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Asks the services for the record of a publication. Whoever calls this has the owner's consent. The network can do
/// nothing but answer or fail; a failure is a result, never an exception.
/// </summary>
public sealed class LookUpMetadata(AskService ask, LookupSettings settings, PortfolioDb db)
{
    public const int MostCandidates = 5;
    private const int LongestTitle = 300;
    private const string Candidates =
        "DOI,type,title,subtitle,author,editor,container-title,short-container-title,issued,published,volume,issue,page,"
        + "article-number,publisher,ISBN,institution,posted,abstract";

    /// <summary>The registration agency's record by way of doi.org, else Crossref's.</summary>
    public async Task<LookupResult> ByDoiAsync(Doi doi, CancellationToken ct)
    {
        var first = await AskAsync(Question.AboutDoi(settings, doi.Name), WorkOf, ct);
        if (first.Failure is null or { Kind: LookupFailureKind.NotFound })
            return first;
        var path = "works/" + Uri.EscapeDataString(doi.Name);
        var second = await AskAsync(Question.ToCrossref(settings, path), MessageOf, ct);
        return second.Failure is null ? second : first;
    }

    public Task<LookupResult> ByArxivAsync(ArxivId id, CancellationToken ct) =>
        AskAsync(
            Question.ToArxiv(settings, id.ToString()),
            (answer, service) => ArxivFeed.Read(answer, service) is { } found ? [found] : [],
            ct
        );

    /// <summary>Crossref's likeliest works; whether one of them is the paper, only a person can say.</summary>
    public async Task<LookupResult> ByTitleAsync(string title, CancellationToken ct)
    {
        var asked = MetadataText.Clean(title);
        var words = Uri.EscapeDataString(asked.Length <= LongestTitle ? asked : asked[..LongestTitle]);
        var path = $"works?rows={MostCandidates}&select={Candidates}&query.bibliographic={words}";
        var result = await AskAsync(Question.ToCrossref(settings, path), ItemsOf, ct);
        return result.Failure is { Kind: LookupFailureKind.NotFound } none
            ? new(none with { Kind = LookupFailureKind.NothingAlike })
            : result;
    }

    private async Task<LookupResult> AskAsync(
        Question question,
        Func<Answer, string, IEnumerable<FoundRecord>> read,
        CancellationToken ct
    )
    {
        var answer = await ask.RunAsync(question, await AgentAsync(ct), ct);
        if (answer.Failure is { } failure)
            return new(failure);
        try
        {
            return read(answer, question.Service).ToList() is { Count: > 0 } found
                ? new(found, null)
                : new(new LookupFailure(LookupFailureKind.NotFound, question.Service));
        }
        catch (Exception e)
            when (e is JsonException or XmlException or DecoderFallbackException or InvalidOperationException)
        {
            return new(new LookupFailure(LookupFailureKind.Unreadable, question.Service));
        }
    }

    private static IEnumerable<FoundRecord> WorkOf(Answer answer, string service)
    {
        using var json = JsonDocument.Parse(answer.Text());
        return Found([json.RootElement], service);
    }

    private static IEnumerable<FoundRecord> MessageOf(Answer answer, string service)
    {
        using var json = JsonDocument.Parse(answer.Text());
        return Found([Property(json.RootElement, "message")], service);
    }

    private static IEnumerable<FoundRecord> ItemsOf(Answer answer, string service)
    {
        using var json = JsonDocument.Parse(answer.Text());
        var items = Property(Property(json.RootElement, "message"), "items");
        return Found(items.EnumerateArray().Take(MostCandidates), service);
    }

    private static List<FoundRecord> Found(IEnumerable<JsonElement> works, string service) =>
        [
            .. works
                .Select(ServiceWork.Read)
                .OfType<BibliographicRecord>()
                .Select(record => new FoundRecord(record, service)),
        ];

    private static JsonElement Property(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value)
            ? value
            : throw new JsonException($"There is no {name}.");

    // Services ask for a way to reach whoever asks too much; the address of the site is public anyway.
    private async Task<string> AgentAsync(CancellationToken ct)
    {
        var site = await db.Settings.Select(s => s.PublicUrl).FirstOrDefaultAsync(ct);
        // A header is ASCII; a host may be Chinese.
        var address = Uri.TryCreate(site, UriKind.Absolute, out var url)
            ? $"+{url.Scheme}://{url.IdnHost}{url.AbsolutePath.TrimEnd('/')}"
            : null;
        var about = new[] { address, settings.Mail is null ? null : $"mailto:{settings.Mail}" };
        var comment = string.Join("; ", about.OfType<string>());
        return comment.Length == 0 ? "Portfolio/1.0" : $"Portfolio/1.0 ({comment})";
    }
}
