using System.Collections.Frozen;

namespace Portfolio.Core.Markup;

/// <summary>How a programming language is called by people: <c>cpp</c> is C++.</summary>
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
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or the word itself for a language not listed.</summary>
    public static string NameOf(string word) => Names.GetValueOrDefault(word, word);
}
