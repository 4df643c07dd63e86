using Markdig.Syntax;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Who the owner is: the text before the first heading, below a greeting or below "about me".</summary>
internal sealed class Introduction(SourceMarkdown source, SourceReading reading)
{
    private readonly List<Block> bio = [];
    private OwnerName? name;
    private int line;

    public void Add(Section section)
    {
        if (section.Heading is { } heading)
            LeaveOutHeading(heading, section.Title);
        foreach (var block in Prose.Of(section.Blocks, source, reading))
        {
            if (block is CodeBlock)
                LeaveOut(block, new Sentence("A code block is no part of an introduction."));
            else if (block is LeafBlock leaf && BlockShape.IsOnlyLinksWithin(leaf))
                LeaveOut(block, new Sentence("Links to places on the same page."));
            else
                Take(block);
        }
    }

    /// <summary>Makes the profile of what was found, if there was anything; the home page shows what the README did.</summary>
    public void Finish()
    {
        if (bio.Count == 0 && name is null)
            return;
        var profile = new Profile
        {
            Name = name?.InEachScript() ?? LocalizedText.Empty,
            Bio = bio.Count > 0 ? TextLanguage.Localized(source.Slice(bio)) : LocalizedText.Empty,
        };
        if (name is null)
            reading.Remarks.Add(
                new(line, "", new Sentence("No sentence says the owner's name; type it in under Profile."))
            );
        AddBlock<FocusItem>(profile, HomeBlockKind.Focus);
        AddBlock<Essay>(profile, HomeBlockKind.LatestEssays);
        if (reading.Entries.Any(found => found.Entry is Paper { Status: ReadingStatus.Reading }))
            profile.HomeBlocks.Add(new() { Kind = HomeBlockKind.ReadingNow, Position = profile.HomeBlocks.Count });
        reading.Entries.Insert(0, new(profile, "profile", line));
    }

    private void LeaveOutHeading(Block heading, string title)
    {
        var named = OwnerName.In(title);
        if (named is not null)
            Take(named, heading);
        LeaveOut(
            heading,
            named is not null
                ? new Sentence("The heading is left out; the name in it is taken.")
                : new Sentence("A heading above the introduction; the home page begins with your name.")
        );
    }

    private void Take(Block block)
    {
        if (bio.Count == 0 && name is null)
            line = source.Line(block);
        bio.Add(block);
        if (name is null && block is ParagraphBlock paragraph)
            name = OwnerName.In(InlineText.Of(paragraph));
    }

    private void Take(OwnerName named, Block heading)
    {
        if (bio.Count == 0 && name is null)
            line = source.Line(heading);
        name ??= named;
    }

    private void AddBlock<TEntry>(Profile profile, HomeBlockKind kind)
    {
        if (reading.Entries.Any(found => found.Entry is TEntry))
            profile.HomeBlocks.Add(new() { Kind = kind, Position = profile.HomeBlocks.Count });
    }

    private void LeaveOut(Block block, Sentence reason) =>
        reading.LeftOut.Add(new(source.Line(block), source.Slice(block), reason));
}
