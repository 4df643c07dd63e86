using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Portfolio.Core.Markup.Code;
using Portfolio.Core.Markup.Formulas;

namespace Portfolio.Core.Markup;

/// <summary>
/// The HTML that Markdig makes, not yet safe: of the text, and of each note by its number. Notes are kept apart so
/// that a tag left open in one text closes nothing in another. With it, what is cited at each place of both.
/// </summary>
internal sealed record FirstHtml(
    string Text,
    IReadOnlyDictionary<int, string> Notes,
    IReadOnlyList<IReadOnlyList<CitedKey>> Citations
)
{
    /// <exception cref="MarkupRefusedException">The budget is used up or the nesting is too deep.</exception>
    public static FirstHtml Of(
        string source,
        MarkdownPipeline pipeline,
        RenderBudget budget,
        List<MarkupWarning> warnings,
        bool lines
    )
    {
        try
        {
            var context = new MarkdownParserContext { Properties = { [typeof(RenderBudget)] = budget } };
            var document = MarkdownParser.Parse(source, pipeline, context);
            var notes = SyntaxTree.TakeNotes(document, warnings);
            SyntaxTree.Mend(document, warnings);
            foreach (var note in notes)
                SyntaxTree.Mend(note, warnings);
            if (lines)
                NoteLines(document);
            var citations = new List<IReadOnlyList<CitedKey>>();
            return new(
                Write(document, pipeline, budget, citations),
                notes.ToDictionary(note => note.Order, note => Write(note, pipeline, budget, citations)),
                citations
            );
        }
        // Markdig has no type of its own for "depth limit exceeded".
        catch (ArgumentException error) when (error.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw new MarkupRefusedException(MarkupWarning.TooDeep());
        }
    }

    // The editor scrolls text and preview in step by them.
    private static void NoteLines(MarkdownDocument document)
    {
        foreach (var block in document)
            block.GetAttributes().AddProperty(Marks.Line, (block.Line + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string Write(
        ContainerBlock blocks,
        MarkdownPipeline pipeline,
        RenderBudget budget,
        List<IReadOnlyList<CitedKey>> citations
    )
    {
        using var writer = new BudgetWriter(budget);
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new NoteCallRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskMarkRenderer());
        renderer.ObjectRenderers.Add(new CitationMarkRenderer(citations));
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeBlockMarkRenderer());
        renderer.ObjectRenderers.Add(new FoldRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new FormulaInlineRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new FormulaBlockRenderer());
        renderer.WriteChildren(blocks);
        return writer.ToString();
    }
}
