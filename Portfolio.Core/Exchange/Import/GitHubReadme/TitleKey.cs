namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>A title without what differs from list to list: case, blanks, hyphens, punctuation.</summary>
internal static class TitleKey
{
    public static string Of(string title) =>
        string.Concat(
            title.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '\uFFFD')
        );
}
