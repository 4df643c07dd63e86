using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Which field of a parent becomes which of the entry that names it by <c>crossref</c>: as in BibTeX the one of the same
/// name, but the titles as in appendix B of BibLaTeX's manual (<see href="https://ctan.org/pkg/biblatex"/>).
/// </summary>
internal static class InheritedFields
{
    // BibLaTeX's list, and what is the parent's alone: with its DOI, the chapters of a book would all be one work.
    private static readonly FrozenSet<string> Never =
    [
        .. (
            "crossref xref ids entryset entrysubtype execute label options presort related relatedoptions relatedstring "
            + "relatedtype shorthand shorthandintro sortkey sorttitle shorttitle indextitle indexsorttitle "
            + "abstract archiveprefix arxiv doi eprint eprintclass eprinttype file primaryclass url urldate "
            + "html pdf code slides poster video website supp blog authororcid"
        ).Split(' '),
    ];

    private static readonly FrozenSet<string> Parts =
    [
        .. (
            "inbook bookinbook suppbook incollection suppcollection inproceedings conference inreference "
            + "book collection proceedings reference article suppperiodical"
        ).Split(' '),
    ];

    /// <summary>The name in the child, or null when the child does not get the field.</summary>
    public static string? Name(string name, string parent, string child)
    {
        if (Never.Contains(name))
            return null;
        if (name is not ("title" or "subtitle" or "titleaddon") || !Parts.Contains(child))
            return name;
        var isVolume = child is "book" or "collection" or "proceedings" or "reference";
        return parent.StartsWith("mv", StringComparison.Ordinal) ? $"main{name}"
            : isVolume ? name
            : child is "article" or "suppperiodical" ? $"journal{name}"
            : $"book{name}";
    }
}
