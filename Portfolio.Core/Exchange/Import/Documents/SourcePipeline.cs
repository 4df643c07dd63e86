using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Markdown as GitHub and Jekyll understand it, with every element's place in the source.</summary>
internal static class SourcePipeline
{
    private const int Seconds = 5;

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <exception cref="SourceRefusedException">Too long, nested too deeply, or not taken apart in time.</exception>
    public static MarkdownDocument Parse(string text)
    {
        // GitHub itself cuts a README at this length.
        if (Encoding.UTF8.GetByteCount(text) > RenderBudget.SourceBytes)
            throw Refusal(
                "The text is longer than {0} KB. Divide it and import the parts.",
                RenderBudget.SourceBytes / 1024
            );
        try
        {
            var budget = new RenderBudget(TimeSpan.FromSeconds(Seconds));
            var context = new MarkdownParserContext { Properties = { [typeof(RenderBudget)] = budget } };
            return MarkdownParser.Parse(text, Pipeline, context);
        }
        catch (MarkupRefusedException refused) when (refused.Warning == MarkupWarning.OutputTooLarge())
        {
            throw Refusal("A paragraph or table has too many lines. Divide it and import the parts.");
        }
        catch (MarkupRefusedException)
        {
            throw Refusal(
                "The text could not be taken apart in {0} seconds. Look for brackets or emphasis that nothing closes, or divide it.",
                Seconds
            );
        }
        // Markdig has no type of its own for "depth limit exceeded".
        catch (ArgumentException error) when (error.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw Refusal(
                "Lists, quotations, brackets or emphasis are nested too deeply. Flatten them, or divide the text."
            );
        }
    }

    private static SourceRefusedException Refusal(string english, params object[] arguments) =>
        new(null, new Sentence(english, arguments));

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseTaskLists()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new BudgetBlockParser());
        builder.InlineParsers.Insert(0, new BudgetInlineParser());
        return builder.Build();
    }
}
