using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>What styles ask of a record, each thing under one name wherever the record keeps it.</summary>
internal sealed partial class CitedWork(BibliographicRecord record)
{
    public CitedKind Kind { get; } = CitedKinds.Of(record);
    public bool IsChinese { get; } = IsInChinese(record);

    /// <summary>Of the work (BCP 47): as recorded, else by the script of its title.</summary>
    public string Language =>
        IsChinese
            ? record.Language is { } tag && IsChineseTag(tag)
                ? tag
                : "zh"
            : record.Language is not { } other
                ? "en"
                : LanguageTag().IsMatch(other)
                    ? other
                    : IsEnglish
                        ? "en"
                        : "und";

    /// <summary>English is what a record is taken for that says nothing else and is not in Chinese.</summary>
    public bool IsEnglish =>
        !IsChinese && (record.Language is not { } tag || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase));

    public ValueList<PersonName> Authors => record.Authors;
    public ValueList<PersonName> Editors => record.Editors;

    /// <summary>Who stands at the beginning: the authors, else the editors of a whole book.</summary>
    public ValueList<PersonName> Creators => LeadsWithEditors ? Editors : Authors;
    public bool HasMoreCreators => LeadsWithEditors ? record.HasMoreEditors : record.HasMoreAuthors;
    public bool HasMoreEditors => record.HasMoreEditors;
    public bool LeadsWithEditors => Authors.Count == 0 && Editors.Count > 0 && Container is null;

    public string Title => record.Title ?? (IsChinese ? "无标题" : "Untitled");
    public string SentenceTitle => IsEnglish ? TitleCase.Sentence(Title) : Title;
    public string HeadlineTitle => Headline(Title);
    public string MlaTitle => Headline(Title, hasSmallPrepositions: true);

    /// <summary>The journal, proceedings, book or site it is part of.</summary>
    public string? Container =>
        Kind switch
        {
            CitedKind.Preprint => CitedKinds.ServerOf(record),
            CitedKind.Web => record.Venue ?? Extra("organization") ?? SiteName(),
            CitedKind.Book or CitedKind.Thesis or CitedKind.Report => null,
            _ => record.Venue ?? record.ShortVenue,
        };

    public string? ShortContainer => record.ShortVenue ?? Container;

    public string? HeadlineContainer => Container is { } name ? Headline(name) : null;
    public string? MlaContainer => Container is { } name ? Headline(name, hasSmallPrepositions: true) : null;

    public string? Volume => record.Volume;
    public string? Issue => record.Issue;
    public string? Pages => record.Pages;
    public string? Publisher => record.Publisher ?? (Kind == CitedKind.Web ? null : Extra("organization"));
    public string? Place => Extra("address") ?? Extra("location");
    public string? Version => Extra("version");

    /// <summary>As recorded: <c>2</c>, <c>Second</c>, <c>第2版</c>.</summary>
    public string? Edition => Extra("edition");
    public string? ArticleNumber => record.Pages is null ? Extra("eid") : null;
    public string? Type => Extra("type");
    public bool IsTechnical => record.Type.Bibtex == "techreport" && Type is null;
    public string EntryType => record.Type.Bibtex;
    public bool IsProceedings => record.Type.Bibtex.EndsWith("proceedings", StringComparison.Ordinal);
    public bool IsCollection => record.Type.Bibtex.EndsWith("collection", StringComparison.Ordinal);

    public PartialDate? Issued => record.Issued;

    /// <summary>The letter that the record itself gives the year: the b of 2018b.</summary>
    public string? YearSuffix => record.YearSuffix;

    /// <summary>The year, or what stands for one ("in press"); null when nothing is known.</summary>
    public string? Year =>
        record.Issued?.Year.ToString(CultureInfo.InvariantCulture)
        ?? ((Extra("year") ?? Extra("date")) is { Length: <= 40 } other ? other : null);

    public PartialDate? Accessed => PartialDate.TryParse(Extra("urldate"), out var date) ? date : null;

    public string? Doi => record.Doi?.Name;
    public string? Arxiv => record.Arxiv?.Id;

    /// <summary>Where it can be read, the DOI first; null when no address is known.</summary>
    public string? Address => record.Doi?.Url ?? Url;

    /// <summary>The same but for the DOI.</summary>
    public string? Url =>
        WebAddress(record.Links[LinkKind.Url]) ?? record.Arxiv?.Url ?? WebAddress(record.Links[LinkKind.Html]);

    /// <summary>The name of whoever published it, unless they are its authors.</summary>
    public string? OtherPublisher => Publisher is { } name && Creators.Any(c => c.Literal == name) ? null : Publisher;

    private string Headline(string title, bool hasSmallPrepositions = false) =>
        IsEnglish ? TitleCase.Headline(title, hasSmallPrepositions) : title;

    private string? Extra(string name) => Absent.IfEmpty(record.Extra.FirstOrDefault(f => f.Name == name)?.Text);

    private string? SiteName() =>
        Extra("howpublished") is { } text && !text.Contains("://", StringComparison.Ordinal) ? text : record.Publisher;

    private static string? WebAddress(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? link : null;

    private static bool IsInChinese(BibliographicRecord record) =>
        record.Language is { } tag && IsChineseTag(tag) || record.Language is null && Scripts.HasHan(record.Title);

    private static bool IsChineseTag(string tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("chinese", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
