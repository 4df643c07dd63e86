using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>A field in which the stored entry and what was just typed differ; the language is null where there is but one.</summary>
public sealed partial record Difference(string Field, string? Language, string Stored, string Typed)
{
    /// <summary>The name of a property or a choice as words: <c>HasMoreAuthors</c> is Has more authors, <c>AboutKey</c> is About.</summary>
    public static string Spell(string name) =>
        Hump().Replace(Tail().Replace(name, ""), m => " " + m.Value.ToLowerInvariant());

    /// <summary>Whether the values are one of a few words that the program knows, not what somebody wrote.</summary>
    public bool IsChoice { get; private init; }

    /// <summary>All fields and lists of parts in which two states of one entry differ.</summary>
    public static IEnumerable<Difference> Between(IEntityType noun, Entry stored, Entry typed) =>
        Compared(noun)
            .SelectMany(field =>
                Compare(
                    field.Name,
                    field.PropertyInfo!.GetValue(stored),
                    field.PropertyInfo.GetValue(typed),
                    field is INavigation parts ? parts.TargetEntityType : null
                )
            );

    // A single other entry (a picture, a section) is told by its id.
    private static IEnumerable<IPropertyBase> Compared(IEntityType noun) =>
        noun.GetProperties()
            .Where(p => p.PropertyInfo is not null && p.Name is not (nameof(Entry.Version) or nameof(Entry.UpdatedAt)))
            .Concat<IPropertyBase>(noun.GetNavigations().Where(n => n.IsCollection));

    private static IEnumerable<Difference> Compare(string field, object? stored, object? typed, IEntityType? parts)
    {
        if ((stored, typed) is (LocalizedText a, LocalizedText b))
            return a
                .Languages.Union(b.Languages)
                .Where(tag => a[tag] != b[tag])
                .Select(tag => new Difference(field, tag, a[tag] ?? "", b[tag] ?? ""));
        var (before, after) = (Words(stored, parts), Words(typed, parts));
        return before == after
            ? []
            : [new(field, null, before, after) { IsChoice = (stored ?? typed) is bool or Enum }];
    }

    private static string Words(object? value, IEntityType? parts) =>
        value switch
        {
            IEnumerable list when parts is not null => string.Join(
                '\n',
                list.Cast<object>().Select(p => Line(p, parts))
            ),
            IEnumerable<string> words => string.Join(", ", words),
            IEnumerable<KeyValuePair<string, string>> map => string.Join('\n', map.Select(p => $"{p.Key}: {p.Value}")),
            bool yes => yes ? "Yes" : "No",
            _ => $"{value}",
        };

    // A part on one line: what it says, without what only the database needs.
    private static string Line(object part, IEntityType type) =>
        string.Join(
            " · ",
            type.GetProperties()
                .Where(p => !p.IsPrimaryKey() && p.Name != "Position" && !IsOwner(p))
                .Select(p => $"{p.PropertyInfo?.GetValue(part)}")
                .Where(words => words.Length > 0)
        );

    private static bool IsOwner(IProperty property) =>
        property.GetContainingForeignKeys().Any(k => k.DeleteBehavior == DeleteBehavior.Cascade);

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();

    [GeneratedRegex("(?<=[a-z])(Key|Id)$")]
    private static partial Regex Tail();
}
