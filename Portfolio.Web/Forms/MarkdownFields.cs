using System.Reflection;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>The texts of an entry that visitors read as Markdown.</summary>
public static class MarkdownFields
{
    /// <summary>In the order they are declared: what each is called, and its text.</summary>
    public static IReadOnlyList<(string Name, LocalizedText Text, bool Inline)> Of(Entry entry) =>
        [
            .. entry
                .GetType()
                .GetProperties()
                .Select(p => (p.Name, Mark: p.GetCustomAttribute<MarkdownAttribute>(), Property: p))
                .Where(f => f.Mark is not null)
                .Select(f => (f.Name, (LocalizedText)f.Property.GetValue(entry)!, f.Mark!.Inline)),
        ];
}
