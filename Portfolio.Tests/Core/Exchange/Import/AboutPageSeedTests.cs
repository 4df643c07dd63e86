using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>A real about page, and the one that the theme comes with.</summary>
public class AboutPageSeedTests
{
    [SeedFact]
    public void About_page_gives_the_profile()
    {
        var reading = Read("seeds", "000_*.txt");

        var profile = Assert.Single(reading.Entries.Select(found => found.Entry).OfType<Profile>());
        Assert.Equal(
            "[The Chinese University of Hong Kong, Shenzhen](https://www.cuhk.edu.cn/en/about-us)",
            profile.Subtitle["en"]
        );
        Assert.Equal((PhotoSide.Right, false), (profile.PhotoSide, profile.PhotoCircular));
        Assert.StartsWith("I am a 5th-year undergrad", profile.Bio["en"], StringComparison.Ordinal);
        Assert.EndsWith("Chinese dialects.", profile.Bio["en"], StringComparison.Ordinal);
        Assert.Equal(
            [HomeBlockKind.Work, HomeBlockKind.LatestEssays, HomeBlockKind.SelectedPapers, HomeBlockKind.Links],
            profile.HomeBlocks.Select(block => block.Kind)
        );
        Assert.Contains(reading.Remarks, remark => remark.Text == "my_pic.jpg" && remark.Line == 9);
        Assert.Empty(reading.LeftOut);
    }

    [SeedFact]
    public void About_page_gives_three_work_entries_and_an_essay()
    {
        var reading = Read("seeds", "000_*.txt");

        var work = reading.Entries.Select(found => found.Entry).OfType<WorkEntry>().ToList();
        Assert.Equal(
            [
                ("ICBI@SIAT BCBDI", "http://bcbdi.siat.ac.cn/"),
                ("THUNLP", "https://nlp.csai.tsinghua.edu.cn/"),
                ("Zealen Technology (Startup)", ""),
            ],
            work.Select(entry => (entry.Organization["en"]!, entry.Url))
        );
        Assert.Equal([3, 2, 0], work.Select(entry => entry.Summary["en"]!.Split("\n- ").Length - 1));
        Assert.All(work, entry => Assert.Equal(PublicationState.Published, entry.State));
        var essay = Assert.Single(reading.Entries.Select(found => found.Entry).OfType<Essay>());
        Assert.Equal(("Research interest", "research-interest"), (essay.Title["en"], essay.Slug));
        Assert.Contains("\n1. Understanding large", essay.Body["en"], StringComparison.Ordinal);
        Assert.Contains("\n2. Understanding whether", essay.Body["en"], StringComparison.Ordinal);
        Assert.Null(essay.PublishedAt);
    }

    [SeedFact]
    public void The_page_that_the_theme_comes_with_is_read()
    {
        var profile = (Profile)Read("samples/al-folio/_pages", "about.md").Entries[0].Entry;

        Assert.Equal("Affiliations. Address. Contacts. Motto. Etc.", profile.Subtitle["en"]);
        Assert.Equal(3, profile.MoreInfo["en"]!.Split("\n\n").Length);
        Assert.Equal(
            [(HomeBlockKind.News, 5, true), (HomeBlockKind.LatestEssays, 3, true)],
            profile.HomeBlocks.Take(2).Select(block => (block.Kind, block.Limit ?? 0, block.Scrollable))
        );
    }

    private static SourceReading Read(string folder, string pattern)
    {
        var source = Seeds.Read(folder, pattern);
        var reader = new AlFolioAboutReader();
        Assert.True(reader.Recognises(source));
        return reader.Read(source);
    }
}
