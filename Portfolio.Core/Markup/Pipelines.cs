using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Portfolio.Core.Markup.Formulas;

namespace Portfolio.Core.Markup;

/// <summary>
/// The Markdown that is understood, extension by extension: "advanced" sets of Markdig would bring attributes
/// (<c>{onclick=…}</c>) and media frames along.
/// </summary>
internal static class Pipelines
{
    /// <summary>A text of paragraphs.</summary>
    public static MarkdownPipeline Text { get; } =
        WithFolds(Phrases().UsePipeTables().UseFootnotes().UseTaskLists().UseDefinitionLists().UseFigures()).Build();

    /// <summary>One line: what begins with "#" or "-" is a word here, not a heading or a list.</summary>
    public static MarkdownPipeline Line { get; } = OnlyParagraphs(Phrases()).Build();

    private static MarkdownPipelineBuilder Phrases()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(
                EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript
            )
            .UseMathematics();
        builder.InlineParsers.ReplaceOrAdd<MathInlineParser>(new FormulaInlineParser());
        builder.BlockParsers.Insert(0, new BudgetBlockParser());
        builder.InlineParsers.Insert(0, new BareAddressParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new BudgetInlineParser());
        return builder;
    }

    private static MarkdownPipelineBuilder WithFolds(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(1, new FoldParser());
        builder.InlineParsers.Insert(0, new CalloutParser());
        return builder;
    }

    private static MarkdownPipelineBuilder OnlyParagraphs(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.RemoveAll(parser => parser is not (ParagraphBlockParser or BudgetBlockParser));
        return builder;
    }
}
