namespace Portfolio.Core.Bibliography;

/// <summary>
/// A field that has no property of its own, kept so that nothing is lost: <c>selected</c>, <c>abbr</c>, <c>award</c>,
/// <c>edition</c>, … The name is in lower case and without what BibTeX cannot hold in a name.
/// </summary>
public sealed record ExtraField
{
    public ExtraField(string name, string text)
    {
        Name = Clean(name);
        Text = text;
        ArgumentException.ThrowIfNullOrEmpty(Name, nameof(name));
    }

    public string Name { get; }

    /// <summary>Unicode text; for identifiers, addresses and file names the characters as they are.</summary>
    public string Text { get; }

    /// <summary>Whether anything of this text can be in a name.</summary>
    public static bool IsName(string text) => Clean(text).Length > 0;

    private static string Clean(string name) =>
        string.Concat(name.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && !"={},()\"#%@\\~".Contains(c)));
}
