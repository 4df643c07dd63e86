using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>What a cell calls the type: as BibTeX or CSL does, in Zotero's words, in ours on screen, or in Chinese.</summary>
internal static class CsvTypes
{
    private static readonly FrozenDictionary<string, string> CslOf = new Dictionary<string, string>
    {
        ["journalarticle"] = "article-journal",
        ["magazinearticle"] = "article-magazine",
        ["newspaperarticle"] = "article-newspaper",
        ["booksection"] = "chapter",
        ["bookchapter"] = "chapter",
        ["conferencepaper"] = "paper-conference",
        ["preprint"] = "article",
        ["blogpost"] = "post-weblog",
        ["forumpost"] = "post",
        ["computerprogram"] = "software",
        ["encyclopediaarticle"] = "entry-encyclopedia",
        ["dictionaryentry"] = "entry-dictionary",
        ["presentation"] = "speech",
        ["film"] = "motion_picture",
        ["videorecording"] = "motion_picture",
        ["audiorecording"] = "song",
        ["podcast"] = "broadcast",
        ["tvbroadcast"] = "broadcast",
        ["radiobroadcast"] = "broadcast",
        ["case"] = "legal_case",
        ["statute"] = "legislation",
        ["document"] = "document",
        ["期刊论文"] = "article-journal",
        ["期刊"] = "article-journal",
        ["会议论文"] = "paper-conference",
        ["会议"] = "paper-conference",
        ["学位论文"] = "thesis",
        ["图书"] = "book",
        ["书"] = "book",
        ["专著"] = "book",
        ["报告"] = "report",
        ["报纸"] = "article-newspaper",
        ["专利"] = "patent",
        ["标准"] = "standard",
        ["网页"] = "webpage",
        ["软件"] = "software",
        ["数据集"] = "dataset",
    }.ToFrozenDictionary();

    public static PublicationType Read(string text)
    {
        var plain = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (CslOf.TryGetValue(plain, out var csl))
            return PublicationType.FromCsl(csl);
        return text.AsSpan().ContainsAny('-', '_') && PublicationType.FromCsl(text) is var type && type.Csl == text
            ? type
            : PublicationType.FromBibtex(text);
    }
}
