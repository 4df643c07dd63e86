using Portfolio.Core.Profiles;

namespace Portfolio.Core.Content;

internal sealed class ProfileFile : EntryFile<Profile>
{
    public override string Folder => "profile.md";

    protected override void Map(Profile profile, Fields fields, ContentReferences references)
    {
        fields.Localized("name", profile.Name, v => profile.Name = v);
        fields.List("other_names", profile.OtherNames, v => profile.OtherNames = v);
        fields.Localized("subtitle", profile.Subtitle, v => profile.Subtitle = v);
        fields.Localized("open_to", profile.OpenTo, v => profile.OpenTo = v);
        fields.Day("open_until", profile.OpenUntil, v => profile.OpenUntil = v);
        references.MapMedia(fields, "photo", profile.Photo, v => profile.Photo = v);
        fields.Word("photo_side", profile.PhotoSide, PhotoSide.Right, v => profile.PhotoSide = v);
        fields.Flag("photo_circular", profile.PhotoCircular, v => profile.PhotoCircular = v);
        fields.Localized("more_info", profile.MoreInfo, v => profile.MoreInfo = v);
        fields.Text("email", profile.Email, v => profile.Email = v);
        fields.Flag("email_spelled_out", profile.EmailSpelledOut, v => profile.EmailSpelledOut = v);
        fields.Flag("email_in_feeds", profile.EmailInFeeds, v => profile.EmailInFeeds = v);
        fields.Flag("without_replies", profile.WithoutReplies, v => profile.WithoutReplies = v);
        fields.Items(
            "cv_files",
            profile.CvFiles,
            () => new() { Language = "" },
            (file, its) => Cv(file, its, references),
            v => profile.CvFiles = v
        );
        fields.Items(
            "citation_counts",
            profile.CitationCounts,
            () => new() { Source = "" },
            Count,
            v => profile.CitationCounts = v.Numbered((c, i) => c.Position = i)
        );
        fields.Items(
            "links",
            profile.Links,
            () => new() { Kind = "", Address = "" },
            Link,
            v => profile.Links = v.Numbered((l, i) => l.Position = i)
        );
        fields.Items(
            "home",
            profile.HomeBlocks,
            () => new() { Kind = default },
            Block,
            v => profile.HomeBlocks = v.Numbered((b, i) => b.Position = i)
        );
        fields.Items(
            "coauthors",
            profile.Coauthors,
            () => new() { Names = "", Url = "" },
            Coauthor,
            v => profile.Coauthors = v.Numbered((c, i) => c.Position = i)
        );
        fields.Items(
            "contribution_marks",
            profile.ContributionMarks,
            () => new() { Mark = "" },
            Mark,
            v => profile.ContributionMarks = v.Numbered((m, i) => m.Position = i)
        );
        fields.Body(profile.Bio, v => profile.Bio = v);
    }

    private static void Cv(CvFile file, Fields fields, ContentReferences references)
    {
        fields.Text("language", file.Language, v => file.Language = v);
        references.MapMedia(fields, "file", file.MediaFile, v => file.MediaFile = v);
    }

    private static void Count(CitationCount count, Fields fields)
    {
        fields.Text("source", count.Source, v => count.Source = v);
        fields.Number("count", count.Count, v => count.Count = v);
        fields.Number("h_index", count.HIndex, v => count.HIndex = v);
        fields.Day("as_of", count.AsOf, v => count.AsOf = v);
    }

    private static void Link(ProfileLink link, Fields fields)
    {
        fields.Text("kind", link.Kind, v => link.Kind = v);
        fields.Text("address", link.Address, v => link.Address = v);
        fields.Text("label", link.Label, v => link.Label = v);
    }

    private static void Block(HomeBlock block, Fields fields)
    {
        fields.Word("block", block.Kind, (HomeBlockKind)(-1), v => block.Kind = v);
        fields.Number("limit", block.Limit, v => block.Limit = v);
        fields.Flag("scrollable", block.Scrollable, v => block.Scrollable = v);
    }

    private static void Coauthor(Coauthor coauthor, Fields fields)
    {
        fields.Text("names", coauthor.Names, v => coauthor.Names = v);
        fields.Text("url", coauthor.Url, v => coauthor.Url = v);
    }

    private static void Mark(ContributionMark mark, Fields fields)
    {
        fields.Text("mark", mark.Mark, v => mark.Mark = v);
        fields.Localized("meaning", mark.Meaning, v => mark.Meaning = v);
    }
}
