using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Content;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Work;

namespace Portfolio.Tests.Core.Content;

/// <summary>An entry of each noun with every field that a content file holds filled from <see cref="AnyText"/>.</summary>
internal static class AnyEntry
{
    public static readonly ReadingSection Section = new() { Slug = "a: section" };
    public static readonly MediaFile Media = new() { Hash = "00ff" };

    public static Entry Of(Type noun, AnyText any)
    {
        var entry = Make(noun, any);
        (entry.CreatedAt, entry.UpdatedAt) = (any.Instant(), any.Instant());
        if (entry is PublicEntry open)
            Publish(open, any);
        return entry;
    }

    private static Entry Make(Type noun, AnyText any) =>
        noun.Name switch
        {
            nameof(SiteSettings) => new SiteSettings
            {
                Title = any.Localized(),
                Description = any.Localized(),
                PublicUrl = any.Flag() ? any.Line() + "." : null,
                TimeZone = any.Line() + ".",
                CitationStyle = any.Word<CitationStyle>(),
                Languages = Numbered(
                    any.Many(() =>
                        new Language
                        {
                            Tag = any.Line(),
                            Prefix = any.Line(),
                            Name = any.Text(),
                        }
                    ),
                    (l, i) => l.Position = i
                ),
                Navigation =
                [
                    .. Enum.GetValues<SitePart>()
                        .Where(_ => any.Flag())
                        .Select(part => new NavigationPlace
                        {
                            Part = part,
                            Position = any.Number(9),
                            Hidden = any.Flag(),
                        }),
                ],
                FormerPrefixes = any.Flag() ? [] : new() { ["cn"] = any.Line() + "." },
                Accent = any.Flag() ? "#1f4e8c" : "",
                Face = any.Word<TextFace>(),
                Density = any.Word<Density>(),
                DateStyle = any.Word<DateStyle>(),
                Footer = any.Localized(),
                NoFeeds = any.Flag(),
                HidesFromSearch = any.Flag(),
                IcpNumber = any.Text(),
                PublicSecurityNumber = any.Text(),
                VerificationTags = any.Flag() ? [] : new() { ["google-site-verification"] = any.Line() + "." },
                RootFiles = any.Flag() ? [] : new() { ["/MP_verify_x.txt"] = any.Line() + "." },
                LookupAtArxiv = any.Word<LookupConsent>(),
                LookupAtCrossref = any.Word<LookupConsent>(),
            },
            nameof(MediaFile) => new MediaFile
            {
                Hash = any.Line(),
                FileName = any.Text(),
                ContentType = any.Line(),
                Size = long.MaxValue - any.Number(9),
                Width = any.Perhaps(any.Number(9)),
                Height = any.Perhaps(any.Number(9)),
                Alt = any.Localized(),
                FormerHashes = any.Many(any.Line),
            },
            nameof(Profile) => Profile(any),
            nameof(WorkEntry) => new WorkEntry
            {
                Kind = any.Word<WorkKind>(),
                Title = any.Localized(),
                Organization = any.Localized(),
                Url = any.Line(),
                Place = any.Localized(),
                Start = any.Date(),
                End = any.Date(),
                Ongoing = any.Flag(),
                Summary = any.Localized(),
                Image = any.Flag() ? Media : null,
                Tags = any.List(),
                Featured = any.Flag(),
                Position = -any.Number(9),
            },
            nameof(Essay) => new Essay
            {
                Title = any.Localized(),
                Summary = any.Localized(),
                Body = any.Localized(),
                Tags = any.List(),
                Featured = any.Flag(),
            },
            nameof(FocusItem) => new FocusItem
            {
                Text = any.Localized(),
                State = any.Word<FocusState>(),
                Position = any.Number(9),
                DoneOn = any.Date(),
                AboutKey = any.Perhaps(Guid.NewGuid()),
            },
            nameof(NewsItem) => new NewsItem
            {
                Date = any.Date(),
                Text = any.Localized(),
                Body = any.Localized(),
            },
            nameof(Page) => new Page
            {
                Title = any.Localized(),
                Body = any.Localized(),
                NavigationPosition = any.Perhaps(any.Number(9)),
            },
            nameof(ReadingSection) => new ReadingSection
            {
                Slug = any.Line(),
                Title = any.Localized(),
                Description = any.Localized(),
                Position = any.Number(9),
            },
            nameof(Paper) => Paper(any),
            _ => throw new ArgumentException($"Say here what a {noun.Name} holds.", nameof(noun)),
        };

    private static Profile Profile(AnyText any) =>
        new()
        {
            Name = any.Localized(),
            OtherNames = any.List(),
            Subtitle = any.Localized(),
            Bio = any.Localized(),
            OpenTo = any.Localized(),
            OpenUntil = any.Perhaps(any.Day()),
            Photo = any.Flag() ? Media : null,
            CvFiles = any.Many(() => new CvFile { Language = any.Line(), MediaFile = Media }),
            PhotoSide = any.Word<PhotoSide>(),
            PhotoCircular = any.Flag(),
            MoreInfo = any.Localized(),
            Email = any.Line(),
            EmailSpelledOut = any.Flag(),
            EmailInFeeds = any.Flag(),
            WithoutReplies = any.Flag(),
            CitationCounts = Numbered(
                any.Many(() =>
                    new CitationCount
                    {
                        Source = any.Text(),
                        Count = any.Number(9),
                        HIndex = any.Perhaps(any.Number(9)),
                        AsOf = any.Day(),
                    }
                ),
                (c, i) => c.Position = i
            ),
            Links = Numbered(
                any.Many(() =>
                    new ProfileLink
                    {
                        Kind = any.Line(),
                        Address = any.Line(),
                        Label = any.Text(),
                    }
                ),
                (l, i) => l.Position = i
            ),
            HomeBlocks = Numbered(
                any.Many(() =>
                    new HomeBlock
                    {
                        Kind = any.Word<HomeBlockKind>(),
                        Limit = any.Perhaps(any.Number(9)),
                        Scrollable = any.Flag(),
                    }
                ),
                (b, i) => b.Position = i
            ),
            Coauthors = Numbered(
                any.Many(() => new Coauthor { Names = any.Line(), Url = any.Line() }),
                (c, i) => c.Position = i
            ),
            ContributionMarks = Numbered(
                any.Many(() => new ContributionMark { Mark = any.Line(), Meaning = any.Localized() }),
                (m, i) => m.Position = i
            ),
        };

    private static Paper Paper(AnyText any)
    {
        var paper = new Paper
        {
            CitationKey = any.Line(),
            Title = any.Line(),
            Authors = any.Many(() =>
                any.Flag()
                    ? new PaperAuthor { Literal = "赵润松" }
                    : new PaperAuthor
                    {
                        Family = "Beethoven",
                        Particle = "van",
                        Given = "Ludwig",
                        Suffix = "Jr.",
                    }
            ),
            Issued = any.Date(),
            Venue = any.Line(),
            Abstract = any.Text(),
            IsOwn = any.Flag(),
            IsIncomplete = any.Flag(),
            Selected = any.Flag(),
            Preview = any.Flag() ? Media : null,
            Badge = any.Line(),
            Award = any.Text(),
            Annotation = any.Localized(),
            ShortName = any.Line(),
            Status = any.Word<ReadingStatus>(),
            Priority = any.Word<ReadingPriority>(),
            Rating = any.Perhaps(any.Number(10) + 1),
            AddedOn = any.Date(),
            StartedOn = any.Date(),
            FinishedOn = any.Date(),
            ReadingEvents = any.Many(() =>
                new ReadingEvent
                {
                    StartedOn = any.Date(),
                    FinishedOn = any.Date(),
                    Remark = any.Text(),
                }
            ),
            Notes = any.Localized(),
            PrivateNotes = any.Localized(),
            Tags = any.List(),
        };
        if (any.Flag())
            (paper.Section, paper.SectionPosition) = (Section, any.Number(9));
        // A record has one spelling of each value; what BibTeX cannot hold in a key is not in it.
        PaperRecord.Into(paper, PaperRecord.Of(paper));
        paper.SourceText = any.Flag() ? "" : any.Text();
        return paper;
    }

    private static void Publish(PublicEntry entry, AnyText any)
    {
        entry.Slug = any.Line();
        switch (any.Number(6))
        {
            case 0:
                entry.Publish(null);
                break;
            case 1:
                entry.Publish(any.Instant());
                break;
            case 2:
                entry.Schedule(any.Instant());
                break;
            case 3:
                entry.Unlist();
                break;
            case 4:
                entry.Publish(any.Instant());
                entry.Unlist();
                break;
        }
    }

    private static List<T> Numbered<T>(List<T> items, Action<T, int> number)
    {
        for (var i = 0; i < items.Count; i++)
            number(items[i], i);
        return items;
    }
}
