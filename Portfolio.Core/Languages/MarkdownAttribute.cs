namespace Portfolio.Core.Languages;

/// <summary>
/// Marks a <see cref="LocalizedText"/> as Markdown that visitors read: it is rendered when saved. An
/// <see cref="Inline"/> one is a single line without a paragraph of its own.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MarkdownAttribute : Attribute
{
    public bool Inline { get; init; }
}
