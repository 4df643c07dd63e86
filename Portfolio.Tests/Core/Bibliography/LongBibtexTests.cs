using System.Text;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>A long text is read piece by piece, and says what it says when it is read at once.</summary>
public sealed class LongBibtexTests
{
    private static readonly string[] Pieces =
    [
        "@article{key%d,\n  title = {A {B}raced title},\n  year = 2020,\n  month = jul,\n  journal = acl,\n}\n",
        "@string{acl = {Annual Meeting} # { of %d}}\n",
        "@book{key%d, author = \"Doe, Jane and 赵润松\", note = {" + "long " + "\n} }\n",
        "@comment{ @misc{inside%d, title = {Not an entry}} }\n",
        "% a comment with @misc{no%d, title = {entry}}\n",
        "Prose, and an address: someone@example.org\n",
        "@misc{unclosed%d, title = {never closed\n",
        "@misc{quote%d, title = \"never closed\n\n@misc{after%d, title = {T}}\n",
        "@misc{twice, title = {A}}, year = 2001 }\n",
        "@misc no brace\n",
        "}}}} \t ,,, \n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reads_as_the_whole_text_does(int seed)
    {
        var text = new StringBuilder();
        var random = new Random(seed);
        while (text.Length < 2_500_000)
        {
            text.Append(Pieces[random.Next(Pieces.Length)].Replace("%d", $"{text.Length}", StringComparison.Ordinal));
            if (random.Next(200) == 0)
                text.Append("@misc{long, abstract = {").Append('x', random.Next(400_000)).Append("}}\n");
        }

        AssertReadAsWhole(text.ToString());
    }

    [Theory]
    [InlineData("@comment{ never closed\n")]
    [InlineData("@misc{first, title = {never closed ")]
    [InlineData("@misc{first, title = {A}, ")]
    [InlineData("% a comment of three million letters ")]
    public void What_goes_on_beyond_a_piece_is_read_to_its_end(string beginning) =>
        AssertReadAsWhole(beginning + new string('x', 3_000_000) + "\n@misc{last, title = {Z}}\n");

    [Fact]
    public void What_is_inherited_is_found_though_it_is_named_at_the_very_end()
    {
        var text =
            "@misc{first, title = {A}}\n"
            + new string(' ', (1 << 16) - 40)
            + "\n@inbook{child, crossref = {parent}}\n@book{parent, title = {P}, publisher = {Q}}\n";

        AssertReadAsWhole(text);
        Assert.Contains(
            RecordFile.Read(() => new StringReader(text), RecordFormat.Bibtex, []),
            r => r.Record.Venue == "P"
        );
    }

    private static void AssertReadAsWhole(string text)
    {
        var (atOnce, inPieces) = (new List<RecordProblem>(), new List<RecordProblem>());

        var whole = RecordFile.Read(text, RecordFormat.Bibtex, atOnce).ToList();
        var pieces = RecordFile.Read(() => new StringReader(text), RecordFormat.Bibtex, inPieces).ToList();

        Assert.Equal(whole, pieces);
        Assert.Equal(atOnce.Select(Told), inPieces.Select(Told));
    }

    private static string Told(RecordProblem problem) =>
        $"{problem.Line}:{problem.Column}: {problem.Message} {problem.Rejects}";
}
