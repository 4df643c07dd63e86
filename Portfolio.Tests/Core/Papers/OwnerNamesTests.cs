using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Papers;

public sealed class OwnerNamesTests
{
    private static readonly OwnerNames Owner = new([
        "Mira Ann Lindqvist",
        "林米拉",
        "Lindqvíst, Mira",
        "Mira van Lind",
    ]);

    [Theory]
    [InlineData("Mira Ann", "Lindqvist", true)]
    [InlineData("M. A.", "Lindqvist", true)]
    [InlineData("MIRA", "Lindqvist", true)]
    [InlineData("M.", "Lindqvist", true)]
    [InlineData("Lindqvist", "Mira", true)]
    [InlineData("米拉", "林", true)]
    [InlineData("Mark", "Lindqvist", false)]
    [InlineData("A.", "Lindqvist", false)]
    [InlineData("Mira", "Example", false)]
    [InlineData("", "Lindqvist", false)]
    [InlineData("", "", false)]
    public void The_owner_is_known_by_each_spelling(string given, string family, bool found) =>
        Assert.Equal(found, Owner.Has(new() { Given = given, Family = family }));

    [Fact]
    public void A_particle_belongs_to_the_family_name_and_a_literal_is_the_whole_name()
    {
        Assert.True(
            Owner.Has(
                new()
                {
                    Given = "Mira",
                    Particle = "van",
                    Family = "Lind",
                }
            )
        );
        Assert.True(Owner.Has(new() { Literal = "Mira Ann Lindqvist" }));
        Assert.False(Owner.Has(new() { Literal = "Lindqvist Laboratory" }));
        Assert.False(new OwnerNames([""]).Has(new()));
    }

    [Theory]
    [InlineData("米拉", "林", "林米拉")]
    [InlineData("Mira", "Lindqvist", "Mira Lindqvist")]
    [InlineData("Mira", "林", "Mira 林")]
    public void A_Chinese_name_begins_with_the_family(string given, string family, string printed) =>
        Assert.Equal(printed, new PaperAuthor { Given = given, Family = family }.FullName);
}
