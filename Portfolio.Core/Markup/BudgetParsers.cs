using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Portfolio.Core.Markup;

/// <summary>Parses nothing: asks the budget at every line, before any other parser sees it.</summary>
internal sealed class BudgetBlockParser : BlockParser
{
    // Equal link definitions are compared each with all when their paragraph ends, in one go of up to ten seconds.
    private const int LinesInParagraph = 20_000;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var budget = (RenderBudget)processor.Context!.Properties[typeof(RenderBudget)];
        budget.CheckTime();
        if (processor.CurrentBlock is ParagraphBlock { Lines.Count: > LinesInParagraph })
            throw new MarkupRefusedException(MarkupWarning.OutputTooLarge());
        return BlockState.None;
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;
}

/// <summary>Parses nothing: asks the budget at every character that could begin markup, where quadratic work begins.</summary>
internal sealed class BudgetInlineParser : InlineParser
{
    public BudgetInlineParser() => OpeningCharacters = "[]!*_`<&\\(|~^:h\n".ToCharArray();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ((RenderBudget)processor.Context!.Properties[typeof(RenderBudget)]).CheckTime();
        return false;
    }
}
