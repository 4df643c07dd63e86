namespace Portfolio.Core.Bibliography;

/// <summary>
/// Writes one name in the plainest form that reads back to an equal name: plain, then with braces about its parts, and
/// for the rest BibLaTeX's labelled form, which holds anything.
/// </summary>
internal static class NameWriter
{
    public static string Write(PersonName name)
    {
        name = name.Literal is { } group ? new() { Literal = group, Marks = name.Marks } : name with { Orcid = null };
        return name == new PersonName() ? "" : Forms(name).First(form => ReadsAs(form, name));
    }

    private static IEnumerable<string> Forms(PersonName name)
    {
        var marks = LatexText.Write(name.Marks ?? "");
        if (name.Literal is { } literal)
        {
            yield return $"{Braced(literal)}{marks}";
            yield break;
        }
        foreach (var write in (Func<string, string>[])[LatexText.Write, Braced])
        {
            var particle = name.Particle is null ? "" : LatexText.Write(name.Particle) + " ";
            var family = particle + (name.Family is null ? "" : write(name.Family)) + marks;
            if (name is { Given: null, Suffix: null })
                yield return family;
            var suffix = name.Suffix is null ? "" : $" {write(name.Suffix)},";
            var given = name.Given is null ? "" : $" {write(name.Given)}";
            yield return $"{family},{suffix}{given}";
        }
        yield return string.Join(", ", Labelled(name, marks));
    }

    private static IEnumerable<string> Labelled(PersonName name, string marks)
    {
        if (name.Family is not null || marks.Length > 0)
            yield return $"family={Braced(name.Family ?? "")}{marks}";
        if (name.Given is not null)
            yield return $"given={Braced(name.Given)}";
        if (name.Particle is not null)
            yield return $"prefix={Braced(name.Particle)}";
        if (name.Suffix is not null)
            yield return $"suffix={Braced(name.Suffix)}";
    }

    private static string Braced(string text) => $"{{{LatexText.Write(text)}}}";

    private static bool ReadsAs(string form, PersonName name) =>
        PersonNames.Parse(form) is { HasMore: false, Names: [var read] } && read == name;
}
