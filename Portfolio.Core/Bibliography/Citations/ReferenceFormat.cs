namespace Portfolio.Core.Bibliography.Citations;

/// <summary>How one style writes the entry of a reference list.</summary>
internal abstract class ReferenceFormat
{
    public static ReferenceFormat Of(CitationStyle style) =>
        style switch
        {
            CitationStyle.Ieee => new IeeeFormat(),
            CitationStyle.Mla => new MlaFormat(),
            CitationStyle.Chicago => new ChicagoFormat(),
            CitationStyle.Gbt7714 => new GbtFormat(),
            _ => new ApaFormat(),
        };

    /// <summary>
    /// The whole entry, without a number before it. <paramref name="letter"/> tells works of one author and year apart;
    /// empty where that is not needed.
    /// </summary>
    public CitationText Write(CitedWork work, string letter)
    {
        // Chinese has no italics, and none of its own punctuation asks for them.
        var line = new CitationLine(hasItalics: !work.IsChinese);
        Write(work, letter, line);
        return new(line.ToRuns(), work.Language);
    }

    protected abstract void Write(CitedWork work, string letter, CitationLine line);

    protected static string? Labelled(string label, string? value) => value is null ? null : label + value;

    /// <summary>The parts that exist with commas between them; null when there is none.</summary>
    protected static string? Commas(params string?[] parts) =>
        Absent.IfEmpty(string.Join(", ", parts.Where(part => part is not null)));
}
