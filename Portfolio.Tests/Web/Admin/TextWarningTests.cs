using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class TextWarningTests : OwnedSite
{
    private static readonly string Picture = "/media/" + new string('a', 64) + "/cup.webp";

    private async Task<IReadOnlyList<string>> SavedAsync(string text)
    {
        var editor = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/edit"),
            new() { ["Essay.Title.en"] = "A bottle", ["Essay.Body.en"] = text }
        );
        Assert.Contains("Saved.", editor.Body!.TextContent, StringComparison.Ordinal);
        // Beside the field, of which it is told.
        return [.. editor.QuerySelectorAll(".f:has(#Essay-Body-en) .odd li").Select(li => li.TextContent)];
    }

    [Fact]
    public async Task Saved_text_tells_what_is_odd_in_it_and_in_which_line()
    {
        var odd = await SavedAsync(
            $"One.\n\n$\\nosuchthing$\n\n```pyhton\nx\n```\n\n![A cup]({Picture})\n\nAs in [@nobody2020].\n\n"
                + "[There](/essays/nowhere?a=1#b) and [here](#no-such-heading).\n"
        );

        Assert.Equal(6, odd.Count);
        Assert.Contains(odd, o => o.StartsWith("Line 3: The formula “\\nosuchthing”", StringComparison.Ordinal));
        Assert.Contains(odd, o => o.StartsWith("Line 5:", StringComparison.Ordinal) && o.Contains("pyhton"));
        Assert.Contains(odd, o => o.StartsWith("Line 9: The picture cup.webp", StringComparison.Ordinal));
        Assert.Contains(odd, o => o.StartsWith("Line 11:", StringComparison.Ordinal) && o.Contains("nobody2020"));
        Assert.Contains(odd, o => o.StartsWith("Line 13: The link to “/essays/nowhere", StringComparison.Ordinal));
        Assert.Contains(odd, o => o.StartsWith("Line 13: The link to “#no-such-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_that_lead_somewhere_are_nothing_to_tell()
    {
        await Site.ArrangeAsync(db =>
        {
            var there = new Essay { Slug = "glass", Title = LocalizedText.Of("en", "Glass") };
            there.Publish(Site.Clock.Now);
            db.Add(there);
            db.Add(
                new Redirect
                {
                    Noun = nameof(Essay),
                    Slug = "old",
                    EntryKey = there.Key,
                    CreatedAt = Site.Clock.Now,
                }
            );
        });

        var odd = await SavedAsync(
            """
            # The end

            [a](/essays/glass), [b](/zh/essays/glass), [c](/essays/old), [d](/essays), [e](/reading/stats/2025), [f](/cv),
            [g](/tags/glass), [h](/essays/glass.md), [i](#the-end), [j](https://example.org/nowhere), [k](/), note[^1].

            ```text
            x
            ```

            [^1]: Here.
            """
        );

        Assert.Empty(odd);
    }

    [Fact]
    public async Task Link_to_a_draft_is_told_since_visitors_cannot_follow_it()
    {
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "glass", Title = LocalizedText.Of("en", "Glass") }));

        Assert.Contains("leads to a draft", Assert.Single(await SavedAsync("[a](/essays/glass)")));
    }
}
