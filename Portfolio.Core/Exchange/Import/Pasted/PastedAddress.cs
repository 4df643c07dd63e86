using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>A DOI, an arXiv number or an address, with what it says of the paper behind it; nobody is asked.</summary>
internal static partial class PastedAddress
{
    private const int LongestUrl = 2000;

    private static readonly string[] CodeHosts =
    [
        "github.com",
        "gitlab.com",
        "gitee.com",
        "codeberg.org",
        "bitbucket.org",
    ];

    // These show papers of arXiv under its numbers.
    private static readonly string[] ArxivHosts = ["arxiv.org", "ar5iv.org", "alphaxiv.org", "huggingface.co"];

    /// <summary>Null when the text is none of these.</summary>
    public static PastedPaper? Read(string text)
    {
        if (text.Length is 0 or > LongestUrl)
            return null;
        var paper = new Paper();
        if (ArxivId.TryParse(text, out var arxiv))
            return Known(paper, arxiv);
        if (Doi.TryParse(text, out var doi) && doi.Name.Length <= 300)
            return Known(paper, doi);
        return
            Uri.TryCreate(text.Trim('<', '>'), UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && url.Host.Contains('.', StringComparison.Ordinal)
            ? Known(paper, url)
            : null;
    }

    private static PastedPaper Known(Paper paper, ArxivId id)
    {
        (paper.ArxivId, paper.ArxivVersion) = (id.Id, id.Version);
        paper.Issued = YearOf(id);
        return new(paper, 0, $"arXiv:{id.Id}");
    }

    private static PastedPaper Known(Paper paper, Doi doi)
    {
        if (ArxivId.TryParse(doi.Name, out var arxiv))
            return Known(paper, arxiv);
        paper.Doi = doi.Name;
        return new(paper, 0, $"doi:{doi.Name}");
    }

    private static PastedPaper Known(Paper paper, Uri url)
    {
        var (host, path) = (
            url.Host.Replace("www.", "", StringComparison.Ordinal),
            Uri.UnescapeDataString(url.AbsolutePath)
        );
        Link(
            paper,
            CodeHosts.Contains(host) ? "code"
                : path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "pdf"
                : "url",
            url
        );
        if (ArxivHosts.Contains(host) && ArxivId.TryParse(Number().Match(path).Value, out var arxiv))
            return Known(paper, arxiv);
        if (DoiIn().Match(path) is { Success: true } found && Doi.TryParse(found.Groups[1].Value, out var doi))
            return Known(paper, doi);
        if (CodeHosts.Contains(host) && path.Split('/') is [_, _, { Length: > 0 } repository, ..])
        {
            (paper.Type, paper.EntryType) = ("software", "software");
            paper.Title = repository;
        }
        if (host == "aclanthology.org" && AclNumber().Match(path) is { Success: true } acl)
            paper.Issued = YearOf(acl);
        var standIn = $"{host}{path.TrimEnd('/')}{(host == "openreview.net" ? url.Query : "")}";
        return new(paper, 0, paper.Title.Length > 0 ? "" : standIn[..Math.Min(standIn.Length, 200)]);
    }

    private static void Link(Paper paper, string kind, Uri url) =>
        paper.Links.Add(new() { Kind = kind, Url = url.AbsoluteUri });

    // Since April 2007 a number begins with year and month; before, behind the slash, with the year too.
    private static PartialDate? YearOf(ArxivId id)
    {
        var digits = id.Id[(id.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var year = int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture);
        return PartialDate.Of(year >= 91 ? 1900 + year : 2000 + year);
    }

    // 2020.acl-main.1, and before 2020 P19-1234.
    private static PartialDate YearOf(Match acl)
    {
        var year = int.Parse(acl.Groups["year"].Value, CultureInfo.InvariantCulture);
        return PartialDate.Of(
            year > 99 ? year
            : year >= 60 ? 1900 + year
            : 2000 + year
        );
    }

    [GeneratedRegex(@"(?<=/)(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d{1,3})?(?=\.pdf$|/|$)")]
    private static partial Regex Number();

    [GeneratedRegex(
        @"/(10\.\d{4,9}/\S+?)(?:\.pdf|/(?:full|abstract|pdf|epdf|html|meta|fulltext))*/?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DoiIn();

    [GeneratedRegex(@"^/(?:(?<year>(?:19|20)\d\d)\.[a-z]|[A-Z](?<year>\d\d)-\d{4})")]
    private static partial Regex AclNumber();
}
