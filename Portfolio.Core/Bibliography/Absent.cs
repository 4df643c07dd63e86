namespace Portfolio.Core.Bibliography;

/// <summary>BibTeX knows no difference between a blank field and none, so records do not either.</summary>
internal static class Absent
{
    public static string? IfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
