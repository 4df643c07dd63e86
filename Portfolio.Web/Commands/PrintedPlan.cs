using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;

namespace Portfolio.Web.Commands;

/// <summary>An import plan for a terminal, one line a thing, or for a program as JSON.</summary>
internal static class PrintedPlan
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(ImportPlan plan)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        Line($"{plan.Source}: {plan.Kind}");
        foreach (var entry in plan.Entries)
            Line(
                $"{entry.Action.ToString().ToLowerInvariant(), -7} {entry.Noun} \"{entry.Draft.Label}\" ({Place(entry.Path, entry.Line)}){Because(entry.Reason)}"
            );
        foreach (var rejected in plan.Rejected)
            Line($"left    {Piece(rejected)}");
        foreach (var remark in plan.Remarks)
            Line($"note    {Piece(remark)}");
        foreach (var missing in plan.Missing)
            Line(
                $"missing line {missing.Line}, column {missing.Column}: a character is lost; one of {string.Concat(missing.Candidates)}"
            );
        Line(
            $"Found {plan.Found}: {plan.Imported} to import, {plan.Skipped} skipped, {plan.Rejected.Count} left out; {plan.Missing.Count} characters missing."
        );
        return text.ToString();
    }

    public static string Json(ImportPlan plan) =>
        JsonSerializer.Serialize(
            new
            {
                plan.Kind,
                plan.Source,
                plan.SourceHash,
                plan.Found,
                plan.Imported,
                plan.Skipped,
                Rejected = plan.Rejected.Count,
                Entries = plan.Entries.Select(e => new
                {
                    Action = e.Action.ToString().ToLowerInvariant(),
                    e.Noun,
                    e.Draft.Label,
                    e.SourceKey,
                    e.Path,
                    e.Line,
                    Reason = e.Reason?.ToString(),
                }),
                LeftOut = plan.Rejected.Select(Fields),
                Remarks = plan.Remarks.Select(Fields),
                Redirects = plan.Redirects.Count,
                plan.Missing,
            },
            Options
        ) + "\n";

    private static object Fields(LeftOut piece) =>
        new
        {
            piece.Path,
            piece.Line,
            piece.Text,
            Reason = piece.Reason.ToString(),
        };

    private static string Piece(LeftOut piece) =>
        $"{Place(piece.Path, piece.Line)}: {Short(piece.Text)}{(piece.Text.Length > 0 ? Because(piece.Reason) : piece.Reason)}";

    private static string Place(string? path, int line) => path is null ? $"line {line}" : $"{path}:{line}";

    private static string Because(Sentence? reason) => reason is null ? "" : $": {reason}";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..59] + "…";
    }
}
