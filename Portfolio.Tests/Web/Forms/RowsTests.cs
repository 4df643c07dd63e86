using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Web.Forms;

public sealed class RowsTests
{
    [Theory]
    [InlineData("up:1", "bac")]
    [InlineData("down:1", "acb")]
    [InlineData("remove:1", "ac")]
    [InlineData("to0:2", "cab")]
    [InlineData("to2:0", "bca")]
    [InlineData("to1:1", "abc")]
    [InlineData("to3:0", "abc")]
    [InlineData("to:0", "abc")]
    [InlineData("up:0", "abc")]
    [InlineData("down:2", "abc")]
    [InlineData("remove:3", "abc")]
    [InlineData("remove:-1", "abc")]
    [InlineData("remove:99999999999", "abc")]
    [InlineData("add", "abc")]
    [InlineData("", "abc")]
    [InlineData(null, "abc")]
    public void Button_moves_or_removes_the_row_it_stands_in_and_no_other(string? move, string expected)
    {
        var rows = "abc".ToList();

        Rows.Apply(rows, move);

        Assert.Equal(expected, string.Concat(rows));
    }

    [Fact]
    public void Whatever_was_typed_moves_along_and_blank_rows_go()
    {
        var request = Posted(
            ("A.Links.move", "up:2"),
            ("A.Links[0].Kind", "x"),
            ("A.Links[0].Count", "not a number"),
            ("A.Links[1].Kind", " "),
            ("A.Links[1].Ticked", "false"),
            ("A.Links[2].Kind", "y"),
            ("A.Linked[0].Kind", "another list"),
            ("A.Name", "n")
        );

        var rows = Rows.Of(request, "A.Links");

        Assert.True(rows.HasMoved);
        Assert.Equal(
            ["A.Linked[0].Kind", "A.Links.move", "A.Links[0].Count", "A.Links[0].Kind", "A.Links[1].Kind", "A.Name"],
            request.Form.Keys.Order(StringComparer.Ordinal)
        );
        Assert.Equal(("x", "y"), ($"{request.Form["A.Links[0].Kind"]}", $"{request.Form["A.Links[1].Kind"]}"));
        Assert.Equal("not a number", request.Form["A.Links[0].Count"]);
    }

    [Fact]
    public async Task Rows_that_are_there_are_filled_anew_and_the_others_come_and_go()
    {
        var (first, second) = (new Row(), new Row());
        List<Row> list = [first, second];

        await FillAsync(Posted(("A.L[0].T", "1"), ("A.L[1].T", "2"), ("A.L[5].T", "3"), ("A.L[6].T", "")), list);

        Assert.Equal(["A.L[0]", "A.L[1]", "A.L[2]"], list.Select(r => r.Name));
        Assert.Equal([0, 1, 2], list.Select(r => r.Position));
        Assert.Same(second, list[1]);

        await FillAsync(Posted(("A.L[0].T", "1"), ("A.L[1].T", "")), list);

        Assert.Same(first, Assert.Single(list));
    }

    [Fact]
    public async Task Form_without_these_rows_leaves_them_as_they_are()
    {
        List<Row> list = [new()];

        await FillAsync(Posted(("A.Name", "n")), list);

        Assert.Null(Assert.Single(list).Name);
    }

    [Theory]
    [InlineData("up:2", "up:1")]
    [InlineData("up:1", "down:0")]
    [InlineData("down:0", "down:1")]
    [InlineData("down:1", "up:2")]
    [InlineData("remove:3", "remove:2")]
    [InlineData("add", "add")]
    [InlineData("", "")]
    public void Keyboard_stays_with_the_row_that_moved(string move, string focus) =>
        Assert.Equal(focus, new ShownRows("A.L", "_L", ["a", "b", "c"], null, "L", "Add", move).Focus);

    private static Task FillAsync(HttpRequest request, List<Row> list) =>
        Rows.Of(request, "A.L")
            .FillAsync(
                list,
                () => new(),
                (row, name) =>
                {
                    row.Name = name;
                    return Task.FromResult(true);
                },
                (row, i) => row.Position = i
            );

    private static HttpRequest Posted(params (string Name, string Value)[] fields)
    {
        var request = new DefaultHttpContext().Request;
        request.Form = new FormCollection(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value)));
        return request;
    }

    private sealed class Row
    {
        public string? Name { get; set; }
        public int Position { get; set; } = -1;
    }
}
