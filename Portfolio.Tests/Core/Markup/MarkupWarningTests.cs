using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public sealed class MarkupWarningTests
{
    [Theory]
    [InlineData("An example\n\n<img src=x>", 3)]
    [InlineData("x\n\n<img src=x>", 1)]
    [InlineData("An example", 1)]
    [InlineData("A river", null)]
    public void Line_is_where_the_address_stands_as_a_word_of_its_own(string source, int? line) =>
        Assert.Equal(line, MarkupWarning.ImageWithoutAlt("x").LineIn(source));

    [Fact]
    public void Label_of_a_formula_is_found_in_its_braces() =>
        Assert.Equal(2, MarkupWarning.FormulaWithoutLabel("missing").LineIn("What is missing:\n\\eqref{missing}"));
}
