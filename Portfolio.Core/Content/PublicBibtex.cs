using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

/// <summary>A paper's <see cref="PublicRecord"/> as BibTeX; the abstract stands beside it on the page.</summary>
public static class PublicBibtex
{
    /// <summary>The entry without a line break at its end.</summary>
    public static string Of(Paper paper) => BibtexWriter.Write(PublicRecord.Of(paper)).TrimEnd();
}
