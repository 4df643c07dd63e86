using System.Collections.Frozen;

namespace Portfolio.Core.Markup.Code;

/// <summary>How a programming language is called by people, <c>cpp</c> is C++, and by the grammars.</summary>
internal static class CodeLanguage
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["bash"] = "Bash",
        ["bib"] = "BibTeX",
        ["bibtex"] = "BibTeX",
        ["c"] = "C",
        ["c++"] = "C++",
        ["cpp"] = "C++",
        ["c#"] = "C#",
        ["cs"] = "C#",
        ["csharp"] = "C#",
        ["css"] = "CSS",
        ["diff"] = "Diff",
        ["go"] = "Go",
        ["haskell"] = "Haskell",
        ["html"] = "HTML",
        ["java"] = "Java",
        ["javascript"] = "JavaScript",
        ["js"] = "JavaScript",
        ["json"] = "JSON",
        ["julia"] = "Julia",
        ["latex"] = "LaTeX",
        ["lua"] = "Lua",
        ["markdown"] = "Markdown",
        ["matlab"] = "MATLAB",
        ["md"] = "Markdown",
        ["py"] = "Python",
        ["python"] = "Python",
        ["r"] = "R",
        ["ruby"] = "Ruby",
        ["rust"] = "Rust",
        ["sh"] = "Shell",
        ["shell"] = "Shell",
        ["sql"] = "SQL",
        ["tex"] = "TeX",
        ["toml"] = "TOML",
        ["ts"] = "TypeScript",
        ["typescript"] = "TypeScript",
        ["xml"] = "XML",
        ["yaml"] = "YAML",
        ["yml"] = "YAML",
        ["bat"] = "Batch",
        ["clojure"] = "Clojure",
        ["coffeescript"] = "CoffeeScript",
        ["cu"] = "CUDA",
        ["cuda"] = "CUDA",
        ["cuh"] = "CUDA",
        ["dart"] = "Dart",
        ["docker"] = "Dockerfile",
        ["dockerfile"] = "Dockerfile",
        ["fs"] = "F#",
        ["fsharp"] = "F#",
        ["glsl"] = "GLSL",
        ["groovy"] = "Groovy",
        ["hlsl"] = "HLSL",
        ["ini"] = "INI",
        ["jsonc"] = "JSON",
        ["jsx"] = "JSX",
        ["kotlin"] = "Kotlin",
        ["kt"] = "Kotlin",
        ["less"] = "Less",
        ["makefile"] = "Makefile",
        ["make"] = "Makefile",
        ["objc"] = "Objective-C",
        ["objective-c"] = "Objective-C",
        ["pascal"] = "Pascal",
        ["perl"] = "Perl",
        ["php"] = "PHP",
        ["powershell"] = "PowerShell",
        ["ps1"] = "PowerShell",
        ["pug"] = "Pug",
        ["rb"] = "Ruby",
        ["rs"] = "Rust",
        ["scala"] = "Scala",
        ["scss"] = "SCSS",
        ["swift"] = "Swift",
        ["tsx"] = "TSX",
        ["typst"] = "Typst",
        ["vb"] = "Visual Basic",
        ["zig"] = "Zig",
        ["zsh"] = "Zsh",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or the word itself for a language not listed.</summary>
    public static string NameOf(string word) => Names.GetValueOrDefault(word, word);

    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "text",
        "txt",
        "plain",
        "plaintext",
        "none",
        "output",
        "console",
        "math",
        "mermaid",
        "ascii",
        "chart"
    );

    /// <summary>Whether somebody means something by it: a language, with or without a grammar, or plain text.</summary>
    public static bool IsKnown(string word) => Names.ContainsKey(word) || Plain.Contains(word);

    private static readonly FrozenDictionary<string, string> Grammars = new Dictionary<string, string>
    {
        ["bash"] = "shellscript",
        ["sh"] = "shellscript",
        ["shell"] = "shellscript",
        ["zsh"] = "shellscript",
        ["console"] = "shellscript",
        ["bib"] = "bibtex",
        ["c++"] = "cpp",
        ["cu"] = "cpp",
        ["cuda"] = "cpp",
        ["cuh"] = "cpp",
        ["c#"] = "csharp",
        ["cs"] = "csharp",
        ["docker"] = "dockerfile",
        ["fs"] = "fsharp",
        ["js"] = "javascript",
        ["jsx"] = "javascriptreact",
        ["make"] = "makefile",
        ["md"] = "markdown",
        ["objc"] = "objective-c",
        ["ps1"] = "powershell",
        ["py"] = "python",
        ["python3"] = "python",
        ["rb"] = "ruby",
        ["rs"] = "rust",
        ["tex"] = "latex",
        ["ts"] = "typescript",
        ["tsx"] = "typescriptreact",
        ["yml"] = "yaml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the grammars call it; the word itself unless they have another.</summary>
    public static string GrammarOf(string word) => Grammars.GetValueOrDefault(word, word.ToLowerInvariant());

    public static bool IsDiff(string? word) => word is "diff" or "patch";
}
