using System.Runtime.ExceptionServices;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>
/// TeX → MathML by Temml (<see href="https://temml.org"/>) in a JavaScript engine within limits of time, depth and
/// memory. An engine is not for several threads, and it needs a deep stack: it works on a thread of its own, one text
/// after another. It is made with the first formula, which takes a second.
/// </summary>
internal static class TexEngine
{
    private const int LongestFormula = 20_000;
    private const int DeepestBraces = 60;
    private const int Calls = 1_000;
    private const int Bytes = 128 * 1024 * 1024;

    // A call of JavaScript takes some 10 KB of it.
    private const int Stack = 32 * 1024 * 1024;

    // Of the script as of a formula. On a busy machine the script alone has taken seconds.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    // No trust: \href, \class, \style and their like are refused.
    private const string Call = """
        (tex, display) => temml.renderToString(tex, { displayMode: display, throwOnError: true, maxExpand: 500, maxSize: [20, 20] })
        """;

    private static readonly Lock OneAtATime = new();
    private static (Engine Engine, JsValue Render)? made;

    // Of the latest formulas: a preview renders the same text again and again.
    private const int Remembered = 1_000;
    private static readonly Dictionary<(string, bool), (string?, string)> Known = [];

    /// <summary>
    /// For each formula MathML as Temml writes it, or null and what it does not understand. <paramref name="goOn"/> is
    /// asked before each and ends the work by throwing.
    /// </summary>
    public static IReadOnlyList<(string? MathMl, string Problem)> Render(
        IReadOnlyList<(string Tex, bool IsDisplay)> formulas,
        Action goOn
    )
    {
        if (formulas.Count == 0)
            return [];
        var rendered = new List<(string?, string)>();
        ExceptionDispatchInfo? refused = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    foreach (var (tex, isDisplay) in formulas)
                    {
                        goOn();
                        rendered.Add(
                            Known.TryGetValue((tex, isDisplay), out var known) ? known : Render(tex, isDisplay)
                        );
                    }
                }
                catch (Exception error)
                {
                    refused = ExceptionDispatchInfo.Capture(error);
                }
            },
            Stack
        );
        lock (OneAtATime)
        {
            thread.Start();
            thread.Join();
        }
        refused?.Throw();
        return rendered;
    }

    private static (string? MathMl, string Problem) Render(string tex, bool isDisplay)
    {
        if (tex.Length > LongestFormula)
            return (null, $"longer than {LongestFormula} characters");
        if (IsTooDeep(tex))
            return (null, $"braces more than {DeepestBraces} deep");
        var (engine, render) = made ??= Make();
        try
        {
            if (Known.Count >= Remembered)
                Known.Clear();
            return Known[(tex, isDisplay)] = (engine.Invoke(render, tex, isDisplay).AsString(), "");
        }
        catch (JavaScriptException error)
        {
            return (null, Sentence(error.Message));
        }
        // A limit may leave it half way through a formula.
        catch (Exception error) when (error is TimeoutException or JintException or InsufficientExecutionStackException)
        {
            made = null;
            return (null, "too complex");
        }
    }

    private static bool IsTooDeep(string tex)
    {
        var depth = 0;
        return tex.Any(c =>
            (
                depth +=
                    c is '{' or '[' or '(' ? 1
                    : c is '}' or ']' or ')' ? -1
                    : 0
            ) > DeepestBraces
        );
    }

    private static (Engine Engine, JsValue Render) Make()
    {
        using var script = new StreamReader(typeof(TexEngine).Assembly.GetManifestResourceStream("temml.min.js")!);
        var engine = new Engine(options =>
            options.TimeoutInterval(Time).LimitRecursion(Calls).LimitMemory(Bytes).Strict(false)
        );
        engine.Execute(script.ReadToEnd());
        return (engine, engine.Evaluate(Call));
    }

    // "Unsupported function name: \foo at position 3: a+\̲f̲o̲o̲": what follows underlines the place in the formula.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" at position", StringComparison.Ordinal);
        var first = (end > 0 ? message[..end] : message).ReplaceLineEndings(" ").Trim();
        return Characters.Cut(first.Replace("ParseError: ", "", StringComparison.Ordinal), 120);
    }
}
