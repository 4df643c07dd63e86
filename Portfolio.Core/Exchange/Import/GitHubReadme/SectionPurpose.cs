using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Focus;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>What a section of a README is about. <see cref="Topic"/> names the group of papers, if the heading does.</summary>
internal sealed record SectionPurpose(
    PurposeKind Kind,
    FocusState Focus = FocusState.Now,
    ReadingStatus Status = ReadingStatus.ToRead,
    string Topic = ""
)
{
    /// <summary>
    /// A heading that says nothing of its own takes after the heading it stands below: "Survey" below "Have read" is a
    /// group of papers read.
    /// </summary>
    public static List<SectionPurpose> OfAll(IReadOnlyList<Section> sections)
    {
        var above = new Stack<(int Level, SectionPurpose Purpose)>();
        var purposes = new List<SectionPurpose>();
        for (var i = 0; i < sections.Count; i++)
        {
            while (above.TryPeek(out var last) && last.Level >= sections[i].Level)
                above.Pop();
            var parent = above.TryPeek(out var top) ? top.Purpose : null;
            var isTitle = i == 0 && sections[i].Level == 1 && sections.Skip(1).All(other => other.Level > 1);
            purposes.Add(Of(sections[i].Title, parent, isTitle || sections[i].Heading is null));
            above.Push((sections[i].Level, purposes[^1]));
        }
        return purposes;
    }

    private static SectionPurpose Of(string title, SectionPurpose? parent, bool isFirst)
    {
        if (HeadingWords.IsContents(title))
            return new(PurposeKind.Contents);
        if (HeadingWords.StatusOf(title) is { } status)
            return new(PurposeKind.Reading, Status: status);
        if (HeadingWords.FocusOf(title) is { } focus)
            return new(PurposeKind.Focus, Focus: focus);
        if (parent?.Kind is PurposeKind.Reading or PurposeKind.NotPapers)
            return HeadingWords.IsNotPapers(title) ? new(PurposeKind.NotPapers) : parent with { Topic = title };
        if (parent?.Kind is PurposeKind.Focus)
            return parent;
        return new(isFirst || HeadingWords.IsIntroduction(title) ? PurposeKind.Introduction : PurposeKind.Prose);
    }
}

/// <summary>The kinds of section a README has.</summary>
internal enum PurposeKind
{
    Prose,
    Introduction,
    Focus,
    Reading,
    NotPapers,
    Contents,
}
