using Portfolio.Web.Forms;

namespace Portfolio.Tests.Web.Forms;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("HasMoreAuthors", "Has more authors")]
    [InlineData("AboutKey", "About")]
    [InlineData("SectionId", "Section")]
    [InlineData("Title", "Title")]
    public void A_conflict_names_a_field_in_words(string property, string words) =>
        Assert.Equal(words, Difference.Spell(property));
}
