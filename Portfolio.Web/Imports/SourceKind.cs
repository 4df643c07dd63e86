using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import.Pasted;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Imports;

/// <summary>What the owner calls a kind of source; a kind without a name of its own keeps the one that readers give it.</summary>
public static class SourceKind
{
    public static string Source(this IStringLocalizer<AdminText> text, string kind) =>
        kind switch
        {
            "github-readme" => "GitHub README",
            "content" => text["Content files"],
            AddPasted.Kind => text["Pasted"],
            "sample" => text["Sample"],
            "bibliography" => text["Bibliography"],
            _ when kind.StartsWith("source:", StringComparison.Ordinal) => text[
                "Linked source {0}",
                kind["source:".Length..]
            ],
            _ => kind,
        };
}
