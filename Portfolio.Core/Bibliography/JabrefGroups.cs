using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// The groups that a BibTeX file lists in a comment of its own, each with the citation keys in it: so JabRef wrote them up
/// to version 3, and so Better BibTeX writes Zotero's collections
/// (<see href="https://retorque.re/zotero-better-bibtex/installation/preferences/export/"/>). Later JabRef names them in
/// the field <c>groups</c> of each entry instead.
/// </summary>
public static partial class JabrefGroups
{
    /// <summary>The name of the group of each citation key; of the first, when it is in several.</summary>
    /// <param name="text">A BibTeX file from its beginning; nothing of it is kept.</param>
    public static IReadOnlyDictionary<string, string> Read(TextReader text)
    {
        var groups = new Dictionary<string, string>();
        while (text.ReadLine() is { } line)
        {
            if (Tree().Match(line) is { Success: true } tree)
                Add(groups, ReadTree(line[(tree.Index + tree.Length)..], text));
        }
        return groups;
    }

    // It is cut into lines anywhere, and ends with its brace.
    private static string ReadTree(string first, TextReader text)
    {
        var tree = new StringBuilder(first);
        for (var line = first; !line.TrimEnd().EndsWith('}') && text.ReadLine() is { } next; line = next)
            tree.Append(next);
        return tree.ToString();
    }

    private static void Add(Dictionary<string, string> groups, string tree)
    {
        foreach (var group in Parts(tree).Select(part => Group().Match(part)).Where(match => match.Success))
        {
            // The name, how it counts with the groups around it, and the keys.
            if (Parts(group.Groups[1].Value).ToList() is not [{ Length: > 0 } name, _, .. var keys])
                continue;
            foreach (var key in keys.Where(key => key.Length > 0))
                groups.TryAdd(key, name);
        }
    }

    /// <summary>What semicolons part; one after a backslash is text, and the backslash is taken off.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var part = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ';')
            {
                yield return part.ToString();
                part.Clear();
            }
            else
            {
                part.Append(text[at] == '\\' && at + 1 < text.Length ? text[++at] : text[at]);
            }
        }
        yield return part.ToString();
    }

    [GeneratedRegex(
        @"@comment\s*\{\s*jabref-meta:\s*groupstree:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tree();

    [GeneratedRegex(@"^\s*\d+ ExplicitGroup:(.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
