using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>The whole order in one field, as a page posts it after a row was dragged.</summary>
public sealed class DraggedRowsTests : OwnedSite
{
    private async Task ArrangePapersAsync() =>
        await Site.ArrangeAsync(db =>
        {
            var section = new ReadingSection { Slug = "weirs", Title = LocalizedText.Of("en", "Weirs") };
            for (var i = 1; i <= 4; i++)
                db.Add(
                    new Paper
                    {
                        Id = i,
                        Slug = $"p{i}",
                        CitationKey = $"p{i}",
                        Title = $"P{i}",
                        Section = i < 4 ? section : null,
                        SectionPosition = i,
                    }
                );
        });

    private Task<string> ListAsync() =>
        Site.AskAsync(async db =>
            string.Join(
                ' ',
                (await db.Papers.AsListed().ToListAsync()).Select(p => $"{(p.SectionId is null ? "-" : "")}{p.Title}")
            )
        );

    private async Task<HttpStatusCode> DragAsync(string path, string order, string moved)
    {
        var typed = new Dictionary<string, string> { ["order"] = order, ["moved"] = moved };
        using var answer = await Owner.SubmitAsync(
            await Owner.PageAsync(path),
            typed,
            path == "/admin/papers" ? ".papers > button" : ".lst button"
        );
        return answer.StatusCode;
    }

    [Theory]
    [InlineData("1:3 1 2;0:4", "3", "P3 P1 P2 -P4")]
    [InlineData("1:1 4 2 3;0:", "4", "P1 P4 P2 P3")]
    [InlineData("1:2 3;0:1 4", "1", "P2 P3 -P1 -P4")]
    [InlineData("1:x;;:", "1", "P1 P2 P3 -P4")]
    [InlineData("7:4 1 2 3", "4", "P1 P2 P3 -P4")]
    public async Task Papers_are_put_in_order_within_and_across_sections(string order, string moved, string list)
    {
        await ArrangePapersAsync();

        Assert.Equal(HttpStatusCode.Redirect, await DragAsync("/admin/papers", order, moved));

        Assert.Equal(list, await ListAsync());
    }

    [Fact]
    public async Task Only_the_dragged_paper_leaves_its_section()
    {
        await ArrangePapersAsync();
        await Site.ChangeAsync(async db => (await db.Papers.FindAsync(2))!.SectionId = null);

        // A page that was opened before.
        await DragAsync("/admin/papers", "1:3 2 1;0:4", "3");

        Assert.Equal("P3 P1 -P2 -P4", await ListAsync());
    }

    [Fact]
    public async Task Dragging_is_taken_back_at_one_press()
    {
        await ArrangePapersAsync();
        await DragAsync("/admin/papers", "1:3 1 2;0:4", "3");

        await Owner.PressAsync(await Owner.PageAsync("/admin/papers"), ".flash button");

        Assert.Equal("P1 P2 P3 -P4", await ListAsync());
    }

    [Fact]
    public async Task Lines_of_what_the_owner_does_are_put_in_order()
    {
        await Site.ArrangeAsync(db =>
        {
            for (var i = 0; i < 3; i++)
                db.Add(new FocusItem { Text = LocalizedText.Of("en", $"F{i + 1}"), Position = i });
        });

        await DragAsync("/admin/focus", "0:3 1 2;1:;2:", "3");

        Assert.Equal([3, 1, 2], await Site.AskAsync(db => db.Focus.InOrder().Select(i => i.Id).ToListAsync()));
    }

    [Fact]
    public async Task Sections_are_put_in_order()
    {
        await Site.ArrangeAsync(db =>
        {
            for (var i = 0; i < 3; i++)
                db.Add(
                    new ReadingSection
                    {
                        Slug = $"s{i}",
                        Title = LocalizedText.Of("en", $"S{i}"),
                        Position = i,
                    }
                );
        });

        await DragAsync("/admin/sections", "0:2 3 1", "1");

        Assert.Equal(
            [2, 3, 1],
            await Site.AskAsync(db => db.ReadingSections.InOrder().Select(s => s.Id).ToListAsync())
        );
    }
}
