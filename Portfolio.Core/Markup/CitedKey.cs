namespace Portfolio.Core.Markup;

/// <summary>
/// A work that a text cites: its key, what was typed before and behind it, and whether its author is named in the
/// sentence already (<c>-@key</c>).
/// </summary>
public sealed record CitedKey(string Key, string Prefix, string Suffix, bool HidesAuthor);
