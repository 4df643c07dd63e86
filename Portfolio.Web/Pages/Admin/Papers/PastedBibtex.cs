using Microsoft.AspNetCore.Mvc.ModelBinding;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// BibTeX that was pasted into the form of a paper: how many records it had, the first of which filled the form, and
/// what was wrong, by line. Nothing is saved.
/// </summary>
public sealed record PastedBibtex(string Text, int Records, IReadOnlyList<RecordProblem> Problems)
{
    private const int Longest = 100_000;

    public bool IsTooLong => Text.Length > Longest;

    /// <summary>The refusals of <paramref name="refused"/> are of what the record takes the place of, and go.</summary>
    public static PastedBibtex Into(Paper paper, string text, ModelStateDictionary refused)
    {
        if (text.Length > Longest)
            return new(text, 0, []);
        var file = BibtexReader.Read(text.ReplaceLineEndings("\n"));
        var problems = file.Problems.ToList();
        if (file.Entries is [var entry, ..])
        {
            paper.Take(entry, problems);
            refused.Clear();
        }
        return new(text, file.Entries.Count, problems);
    }

    /// <summary>Gives a new paper what its form has no field for: the type as it was, unknown fields and the source.</summary>
    public static void TakeRest(Paper paper, string text)
    {
        if (text.Length > Longest || BibtexReader.Read(text.ReplaceLineEndings("\n")).Entries is not [var entry, ..])
            return;
        var taken = new Paper();
        taken.Take(entry, []);
        (paper.Type, paper.EntryType) = (taken.Type, taken.EntryType);
        (paper.Extra, paper.SourceText) = (taken.Extra, taken.SourceText);
    }
}
