using System.Text;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace Portfolio.Core.Markup.Code;

/// <summary>
/// Which words of a program are of which kind, by the TextMate grammars of Visual Studio Code. A grammar is read with
/// the first block in its language. The grammars are not for several threads.
/// </summary>
internal static class CodeColours
{
    private const int LongestLine = 2_000;
    private static readonly TimeSpan LineTime = TimeSpan.FromMilliseconds(200);

    private static readonly Lock OneAtATime = new();
    private static readonly Lazy<(RegistryOptions Options, Registry Registry)> Grammars = new(Load);
    private static readonly Dictionary<string, IGrammar?> Known = [];

    // The most telling first; the last scope of a word is its narrowest.
    private static readonly (string Scope, string Class)[] Kinds =
    [
        ("comment", "c"),
        ("punctuation.definition.comment", "c"),
        ("string", "s"),
        ("punctuation.definition.string", "s"),
        ("constant", "n"),
        ("entity.name.function", "f"),
        ("support.function", "f"),
        ("entity.name.type", "t"),
        ("entity.name.class", "t"),
        ("entity.name.namespace", "t"),
        ("support.type", "t"),
        ("support.class", "t"),
        ("entity.other.inherited-class", "t"),
        ("entity.other.attribute-name", "t"),
        ("entity.name.tag", "k"),
        ("keyword.operator", ""),
        ("keyword", "k"),
        ("storage", "k"),
        ("markup.heading", "k"),
        ("markup.bold", "k"),
        ("markup.inserted", "s"),
        ("markup.deleted", "n"),
    ];

    /// <summary>
    /// The lines as HTML, escaped by <paramref name="escape"/>; null for a language that has no grammar.
    /// <paramref name="goOn"/> is asked before each line and ends the work by throwing.
    /// </summary>
    public static IReadOnlyList<string>? Lines(
        IReadOnlyList<string> code,
        string language,
        Func<string, string> escape,
        Action goOn
    )
    {
        lock (OneAtATime)
        {
            if (GrammarOf(language) is not { } grammar)
                return null;
            var lines = new List<string>(code.Count);
            IStateStack? state = null;
            foreach (var line in code)
            {
                goOn();
                if (line.Length > LongestLine)
                {
                    lines.Add(escape(line));
                    continue;
                }
                var result = grammar.TokenizeLine(line, state, LineTime);
                state = result.RuleStack;
                lines.Add(Html(line, result.Tokens, escape));
            }
            return lines;
        }
    }

    private static (RegistryOptions Options, Registry Registry) Load()
    {
        var options = new RegistryOptions(ThemeName.LightPlus);
        return (options, new Registry(options));
    }

    private static IGrammar? GrammarOf(string language)
    {
        if (Known.TryGetValue(language, out var known))
            return known;
        var (options, registry) = Grammars.Value;
        var scope = options.GetScopeByLanguageId(language);
        return Known[language] = scope is null ? null : registry.LoadGrammar(scope);
    }

    private static string Html(string line, IEnumerable<IToken> tokens, Func<string, string> escape)
    {
        var html = new StringBuilder();
        var (open, at) = ("", 0);
        foreach (var token in tokens)
        {
            var (start, end) = (Math.Min(token.StartIndex, line.Length), Math.Min(token.EndIndex, line.Length));
            if (start < at || end <= start)
                continue;
            var kind = string.IsNullOrWhiteSpace(line[start..end]) ? open : KindOf(token.Scopes);
            if (kind != open)
                html.Append(open.Length > 0 ? "</span>" : "").Append(kind.Length > 0 ? $"<span class=\"{kind}\">" : "");
            html.Append(escape(line[start..end]));
            (open, at) = (kind, end);
        }
        if (open.Length > 0)
            html.Append("</span>");
        return html.Append(escape(line[at..])).ToString();
    }

    private static string KindOf(List<string> scopes)
    {
        for (var i = scopes.Count - 1; i > 0; i--)
        {
            foreach (var (scope, kind) in Kinds)
            {
                if (scopes[i].StartsWith(scope, StringComparison.Ordinal))
                    return kind;
            }
        }
        return "";
    }
}
