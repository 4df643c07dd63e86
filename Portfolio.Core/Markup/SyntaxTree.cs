using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portfolio.Core.Markup;

/// <summary>What is changed between reading Markdown and writing HTML: addresses, small marks, table columns.</summary>
internal static class SyntaxTree
{
    public static void Mend(ContainerBlock blocks, List<MarkupWarning> warnings)
    {
        foreach (var node in blocks.Descendants().ToList())
        {
            switch (node)
            {
                case LinkInline link:
                    MendLink(link, warnings);
                    break;
                case AutolinkInline { IsEmail: false } link when !LinkAddress.IsAllowedLink(link.Url):
                    warnings.Add(MarkupWarning.AddressNotAllowed(link.Url));
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
                case EmphasisInline { DelimiterChar: '~' or '^', DelimiterCount: 1 } small when !IsSmall(small):
                    ShowDelimiters(small);
                    break;
                case LineBreakInline { IsHard: false } line when IsBetweenChinese(line):
                    line.Remove();
                    break;
                case Table table:
                    AlignColumns(table);
                    break;
            }
        }
    }

    /// <summary>Takes the notes out of the text, each with its number.</summary>
    public static IReadOnlyList<Footnote> TakeNotes(MarkdownDocument document, List<MarkupWarning> warnings)
    {
        var definitions = document.GetLinkReferenceDefinitions(addGroup: false)?.Links.Values;
        foreach (var note in definitions?.OfType<FootnoteLinkReferenceDefinition>() ?? [])
        {
            if (note.Footnote.Links.Count == 0)
                warnings.Add(MarkupWarning.NoteNeverCalled((note.Footnote.Label ?? "").TrimStart('^')));
        }
        var groups = document.OfType<FootnoteGroup>().ToList();
        foreach (var group in groups)
            document.Remove(group);
        return [.. groups.SelectMany(group => group.OfType<Footnote>())];
    }

    private static void MendLink(LinkInline link, List<MarkupWarning> warnings)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage ? !LinkAddress.IsAllowedImage(address) : !LinkAddress.IsAllowedLink(address))
        {
            warnings.Add(
                link.IsImage ? MarkupWarning.ImageNotAllowed(address) : MarkupWarning.AddressNotAllowed(address)
            );
        }
        else if (link.IsImage && link.FirstChild is null)
        {
            warnings.Add(MarkupWarning.ImageWithoutAlt(address));
        }
        // A bare address within the text of a link would be a link within a link.
        if (IsRefused(link, address) || (link.IsAutoLink && link.Parent!.FindParentOfType<LinkInline>().Any()))
            Unwrap(link);
    }

    private static bool IsRefused(LinkInline link, string address) =>
        link.IsImage ? !LinkAddress.IsAllowedImage(address) : !LinkAddress.IsAllowedLink(address);

    /// <summary>H~2~O is a subscript; the "~" of 3~5 天 and 10~20 天 are not.</summary>
    private static bool IsSmall(EmphasisInline small) =>
        !small
            .Descendants<LiteralInline>()
            .SelectMany(literal => literal.Content.ToString().EnumerateRunes())
            .Any(rune => Rune.IsWhiteSpace(rune) || Characters.IsChinese(rune) || IsChinesePunctuation(rune));

    private static bool IsChinesePunctuation(Rune rune) =>
        rune.IsBmp && Characters.IsChinesePunctuation((char)rune.Value);

    private static void ShowDelimiters(EmphasisInline small)
    {
        var delimiter = small.DelimiterChar.ToString();
        small.InsertBefore(new LiteralInline(delimiter));
        small.InsertAfter(new LiteralInline(delimiter));
        Unwrap(small);
    }

    private static void Unwrap(ContainerInline container)
    {
        container.MoveChildrenAfter(container);
        container.Remove();
    }

    private static bool IsBetweenChinese(LineBreakInline line) =>
        line is { PreviousSibling: LiteralInline before, NextSibling: LiteralInline after }
        && IsChinese(before.Content.ToString().TrimEnd().EnumerateRunes().LastOrDefault())
        && IsChinese(after.Content.ToString().EnumerateRunes().FirstOrDefault());

    private static bool IsChinese(Rune rune) => Characters.IsChinese(rune) || IsChinesePunctuation(rune);

    private static void AlignColumns(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (AlignmentClass(table.ColumnDefinitions[i].Alignment) is { } name)
                    row[i].GetAttributes().AddClass(name);
            }
        }
    }

    private static string? AlignmentClass(TableColumnAlign? align) =>
        align switch
        {
            TableColumnAlign.Center => Marks.Centre,
            TableColumnAlign.Right => Marks.End,
            _ => null,
        };
}
