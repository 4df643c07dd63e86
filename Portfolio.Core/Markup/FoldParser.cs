using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Portfolio.Core.Markup;

/// <summary>
/// Opens what can be folded: <c>::: tab Title</c> and <c>::: details Title</c>, to a line <c>:::</c>. Three colons
/// before anything else are words.
/// </summary>
internal sealed partial class FoldParser : CustomContainerParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Opening().IsMatch(processor.Line.ToString()) ? base.TryOpen(processor) : BlockState.None;

    [GeneratedRegex(@"^:::+[ \t]*(?:tab|details)[ \t]+\S")]
    private static partial Regex Opening();
}

/// <summary>Writes it as <c>&lt;details&gt;</c>, tabs with a mark; the page makes groups of neighbours.</summary>
internal sealed class FoldRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        renderer.Write(obj.Info == "tab" ? $"<details class=\"{Marks.Tab}\"><summary>" : "<details><summary>");
        renderer.WriteEscape(obj.Arguments ?? "");
        renderer.WriteLine("</summary>");
        renderer.WriteChildren(obj);
        renderer.EnsureLine();
        renderer.WriteLine("</details>");
    }
}
