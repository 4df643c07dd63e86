using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// Which column holds what: names of columns in English and Chinese, those of our own file, of Zotero's and of CNKI's,
/// as the BibTeX field that holds the same. A column nobody knows becomes an extra field of its name.
/// </summary>
public sealed class CsvColumns
{
    internal const string Key = "citationkey";
    internal const string Unsaid = "unsaid";

    // The first name is the one that is written, in this order.
    private static readonly (string Field, string Names)[] Table =
    [
        (Key, "Key|Citation key|BibTeX key|ID|引用键|编号"),
        (UnsaidFields.EntryType, "Type|Item type|Entry type|Reference type|类型|文献类型|条目类型"),
        ("title", "Title|Paper|Paper title|Name|标题|题名|篇名|论文|论文题目|题目|书名"),
        ("author", "Authors|Author|Creator|Creators|作者|责任者|著者"),
        ("editor", "Editors|Editor|编者|主编|编辑"),
        ("date", "Date|Publication date|Published|Issued|日期|发表日期|出版日期|发表时间|PubTime"),
        ("year", "Year|Publication year|Pub year|年份|年|出版年|发表年份"),
        (
            "journal",
            "Venue|Publication title|Journal|Publication|Source|Container title|Source title|Conference|Booktitle|Book title|Proceedings title|期刊|刊名|来源|文献来源|会议|会议名称|出处|发表于"
        ),
        ("shortjournal", "Short venue|Journal abbreviation|Abbreviated journal|期刊缩写|刊名缩写"),
        ("volume", "Volume|Vol|卷|卷号"),
        ("number", "Issue|Number|No|Report number|Patent number|期|期号|报告编号"),
        ("pages", "Pages|Page|Page range|页码|页|起止页码|PageCount"),
        ("publisher", "Publisher|University|School|Institution|出版社|出版者|机构|学校|Organ|单位"),
        ("address", "Place|Publisher place|City|Location|Address|出版地|地点"),
        ("series", "Series|Series title|丛书|丛书名"),
        ("edition", "Edition|版本|版次"),
        ("doi", "DOI"),
        ("arxiv", "arXiv|arXiv ID|arXiv号"),
        ("url", "URL|Link|Web address|链接|网址|地址"),
        ("pdf", "PDF|PDF link"),
        ("code", "Code|Code link|GitHub|代码"),
        ("isbn", "ISBN"),
        ("issn", "ISSN"),
        ("language", "Language|语言|语种"),
        ("keywords", "Keywords|Keyword|Tags|Manual tags|关键词|标签"),
        ("note", "Note|Notes|Remark|Remarks|备注|笔记|附注"),
        ("abstract", "Abstract|Abstract note|Summary|摘要"),
        (Unsaid, "Other fields"),
        // Only read.
        ("keywords", "Automatic tags"),
        ("urldate", "Access date|Accessed|访问日期"),
        ("pagetotal", "Num pages|Number of pages|页数"),
        ("volumes", "Number of volumes"),
        ("shorttitle", "Short title"),
        ("eventtitle", "Conference name|Meeting name"),
        ("translator", "Translator|Translators|译者"),
        ("file", "File attachments"),
    ];

    private static readonly FrozenDictionary<string, string> Known = Table
        .SelectMany(row => row.Names.Split('|').Select(name => (Name: Plain(name), row.Field)))
        .DistinctBy(row => row.Name)
        .ToFrozenDictionary(row => row.Name, row => row.Field);

    private readonly FrozenDictionary<string, string> chosen;

    /// <summary><paramref name="chosen"/>: columns as the file names them and the BibTeX field of each; empty leaves it out.</summary>
    public CsvColumns(IEnumerable<KeyValuePair<string, string>> chosen) =>
        this.chosen = chosen.ToFrozenDictionary(pair => Plain(pair.Key), pair => pair.Value);

    /// <summary>Columns are known by their names alone.</summary>
    public static CsvColumns ByName { get; } = new([]);

    /// <summary>The columns of a file that we write: name and field.</summary>
    internal static IReadOnlyList<(string Name, string Field)> Written { get; } =
    [.. Table.TakeWhile(row => row.Names != "Automatic tags").Select(row => (row.Names.Split('|')[0], row.Field))];

    /// <summary>The BibTeX field of a column; empty if it is to be left out, null if nobody knows it.</summary>
    public string? Field(string column)
    {
        var name = Plain(column);
        // CNKI names each column twice: "Title-题名".
        return chosen.GetValueOrDefault(name)
            ?? Known.GetValueOrDefault(name)
            ?? (column.LastIndexOf('-') is > 0 and var at ? Known.GetValueOrDefault(Plain(column[(at + 1)..])) : null);
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
