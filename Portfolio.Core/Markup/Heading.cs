namespace Portfolio.Core.Markup;

/// <summary>
/// A heading of a text, for its table of contents: level 2 to 6 as it stands in the HTML, the id to link to, and the
/// words without markup or note numbers.
/// </summary>
public sealed record Heading(int Level, string Id, string Text);
