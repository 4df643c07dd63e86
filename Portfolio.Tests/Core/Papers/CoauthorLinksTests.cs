using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Papers;

public sealed class CoauthorLinksTests
{
    private static readonly CoauthorLinks Links = new([
        (["Ada Example", "例艾达"], "https://ada.example"),
        (["A. Example"], "https://another.example"),
    ]);

    [Theory]
    [InlineData("Ada", "Example", "https://ada.example")]
    [InlineData("A.", "Example", "https://ada.example")]
    [InlineData("艾达", "例", "https://ada.example")]
    [InlineData("Bo", "Example", null)]
    public void A_co_author_is_found_by_any_spelling_and_the_first_of_two_counts(
        string given,
        string family,
        string? url
    ) => Assert.Equal(url, Links.Of(new() { Given = given, Family = family }));
}
