using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// What is odd in a text, in the owner's words and with its line: what the renderer tells, pictures that are not here,
/// and links that lead nowhere on this site.
/// </summary>
public sealed partial class TextWarnings(
    PortfolioDb db,
    Renderings renderings,
    OwnAddresses addresses,
    IStringLocalizer<AdminText> text
)
{
    // A person mends a few at a time.
    private const int Most = 30;

    /// <summary>Of a text as it stands in a field.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(TextIn source, bool inline, CancellationToken ct) =>
        await OfAsync(await renderings.SeenAsync(db, source, inline, ct), source.Text, ct);

    /// <summary>Of a text that is rendered already.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(RenderedMarkdown rendered, string source, CancellationToken ct)
    {
        var warnings = rendered.Warnings.ToList();
        var html = rendered.Html;
        foreach (
            var address in Addresses().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct()
        )
        {
            if (warnings.Count >= Most)
                break;
            if (address.StartsWith('#'))
            {
                if (!html.Contains($"id=\"{WebUtility.HtmlEncode(address[1..])}\"", StringComparison.Ordinal))
                    warnings.Add(MarkupWarning.LeadsNowhere(address));
            }
            else if (await addresses.WarningOfAsync(address, ct) is { } warning)
            {
                warnings.Add(warning);
            }
        }
        return
        [
            .. warnings
                .Distinct()
                .Take(Most)
                .Select(w => (Line: w.LineIn(source), Sentence: text[w.Template, [.. w.Values]].Value))
                .OrderBy(w => w.Line ?? 0)
                .Select(w => w.Line is { } line ? text["Line {0}: {1}", line, w.Sentence] : w.Sentence),
        ];
    }

    // Of this site only: others are not asked.
    [GeneratedRegex("""\b(?:href|src)="((?:/(?!/)|#)[^"]*)""")]
    private static partial Regex Addresses();
}
