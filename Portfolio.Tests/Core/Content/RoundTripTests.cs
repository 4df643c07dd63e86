using Portfolio.Core.Content;

namespace Portfolio.Tests.Core.Content;

/// <summary>What was written is read back as it was, whatever stands in it.</summary>
public sealed class RoundTripTests
{
    private const int Trials = 200;

    public static TheoryData<Type> Nouns => [.. EntryFiles.All.Select(f => f.EntryType)];

    [Theory]
    [MemberData(nameof(Nouns))]
    public void Entry_written_and_read_has_the_same_values_and_the_same_text(Type noun)
    {
        var file = EntryFiles.For(noun);
        var references = new ContentReferences(
            slug => slug == AnyEntry.Section.Slug ? AnyEntry.Section : null,
            hash => hash == AnyEntry.Media.Hash ? AnyEntry.Media : null
        );
        for (var seed = 0; seed < Trials; seed++)
        {
            var entry = AnyEntry.Of(noun, new AnyText(seed));
            var text = file.Write(entry);

            var problems = new List<ContentProblem>();
            var read = file.Read(ContentText.Parse(text, "fr"), references, problems);

            Assert.Empty(problems);
            Assert.Equal(string.Join("\n", Values.Of(entry)), string.Join("\n", Values.Of(read)));
            Assert.Equal(text, file.Write(read));
        }
    }

    [Fact]
    public void Body_and_record_are_read_as_they_were_written()
    {
        for (var seed = 0; seed < 5 * Trials; seed++)
        {
            var any = new AnyText(seed);
            var written = new ContentText
            {
                FrontMatter = any.Flag() ? "" : "title: x\n",
                Body = any.Localized(),
                Bibtex = any.Flag() ? "" : any.Text(),
            };

            var read = ContentText.Parse(written.Write(), "fr");

            Assert.Equal(written.FrontMatter, read.FrontMatter);
            Assert.Equal(written.Body, read.Body);
            Assert.Equal(written.Bibtex, read.Bibtex);
        }
    }
}
