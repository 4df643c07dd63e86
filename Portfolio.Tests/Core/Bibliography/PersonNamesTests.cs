using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class PersonNamesTests
{
    public static TheoryData<string, string> Examples => ExampleFile.Arrows("names.txt");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Names_read_as_in_the_examples(string latex, string expected)
    {
        var names = PersonNames.Parse(latex);

        Assert.Equal(expected, Describe(names));
        Assert.Equal(names, PersonNames.Parse(names.Write()));
    }

    [Theory]
    [InlineData("Albert Einstein and {OpenAI} and others", "Einstein, Albert and {OpenAI} and others")]
    [InlineData("Ludwig van Beethoven", "van Beethoven, Ludwig")]
    [InlineData("赵润松", "赵润松")]
    [InlineData("Einstein$^*$, Albert", "Einstein*, Albert")]
    public void Names_are_written_in_the_form_other_programs_expect(string latex, string written) =>
        Assert.Equal(written, PersonNames.Parse(latex).Write());

    [Fact]
    public void Any_list_of_names_written_reads_back_equal()
    {
        var random = new RandomRecords(seed: 2);
        for (var i = 0; i < 5_000; i++)
        {
            var names = new PersonNames(random.Names(withOrcid: false), random.Flip());

            Assert.Equal(names, PersonNames.Parse(names.Write()));
        }
    }

    [Theory]
    [InlineData("*")]
    [InlineData("and ")]
    [InlineData("a, ")]
    [InlineData("von ")]
    [InlineData("{")]
    [InlineData("x $^*$ ")]
    public void Long_nonsense_is_a_list_of_names_too(string word)
    {
        var nonsense = string.Concat(Enumerable.Repeat(word, 100_000));

        Assert.NotNull(PersonNames.Parse(nonsense));
    }

    private static string Describe(PersonNames names) =>
        string.Join(" ; ", names.Names.Select(Describe).Concat(names.HasMore ? ["…"] : []));

    private static string Describe(PersonName name) =>
        name.Literal is null
            ? $"{name.Given}|{name.Particle}|{name.Family}|{name.Suffix}|{name.Marks}"
            : $"\"{name.Literal}\"{name.Marks}";
}
