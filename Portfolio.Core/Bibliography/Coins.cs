namespace Portfolio.Core.Bibliography;

/// <summary>
/// A record as a ContextObject in a span (COinS), which reference programs find in a page: keys and values of OpenURL
/// (ANSI/NISO Z39.88-2004), for the <c>title</c> of <c>&lt;span class="Z3988"&gt;</c>.
/// </summary>
public static class Coins
{
    public static string Of(BibliographicRecord record)
    {
        var (format, genre) = Kind(record.Type.Csl);
        var isPart = format == "journal" || genre is "proceeding" or "bookitem";
        (string Key, string? Value)[] fields =
        [
            ("ctx_ver", "Z39.88-2004"),
            ("rft_val_fmt", $"info:ofi/fmt:kev:mtx:{format}"),
            ("rft.genre", genre),
            (
                isPart ? "rft.atitle"
                : format == "book" ? "rft.btitle"
                : "rft.title",
                record.Title
            ),
            (format == "journal" ? "rft.jtitle" : "rft.btitle", isPart ? record.Venue : null),
            (format == "journal" ? "rft.stitle" : "", record.ShortVenue),
            (format == "dissertation" ? "rft.inst" : "rft.pub", record.Publisher),
            ("rft.volume", record.Volume),
            ("rft.issue", format == "journal" ? record.Issue : null),
            ("rft.pages", record.Pages),
            ("rft.date", record.Issued?.ToString()),
            ("rft.isbn", record.Isbn),
            ("rft.language", record.Language),
            .. record.Authors.Select(name => ("rft.au", (string?)Print(name))),
            ("rft_id", record.Doi is { } doi ? $"info:doi/{doi.Name}" : null),
            ("rft_id", record.Arxiv is { } arxiv ? $"https://arxiv.org/abs/{arxiv.Id}" : record.Links[LinkKind.Url]),
        ];
        return string.Join(
            '&',
            fields
                .Where(f => f.Key.Length > 0 && !string.IsNullOrEmpty(f.Value))
                .Select(f => $"{f.Key}={Escape(f.Value!)}")
        );
    }

    // The genres that the formats of the registry have; what is none of them is a document in a journal's terms.
    private static (string Format, string? Genre) Kind(string csl) =>
        csl switch
        {
            "thesis" => ("dissertation", null),
            "book" => ("book", "book"),
            "chapter" or "entry" => ("book", "bookitem"),
            "paper-conference" => ("book", "proceeding"),
            "report" => ("book", "report"),
            "patent" => ("patent", null),
            "manuscript" => ("journal", "preprint"),
            "article-journal" or "article-magazine" or "article-newspaper" => ("journal", "article"),
            _ => ("journal", "document"),
        };

    // "Family, Given" is what readers of COinS cut without guessing.
    private static string Print(PersonName name)
    {
        if (name.Literal is { } whole)
            return whole;
        var family = string.Join(' ', new[] { name.Particle, name.Family }.Where(part => part is not null));
        return string.Join(", ", new[] { family, name.Given, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));
    }

    // A blank is a plus sign: three quarters of what is escaped in a title are blanks.
    private static string Escape(string text) =>
        Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
