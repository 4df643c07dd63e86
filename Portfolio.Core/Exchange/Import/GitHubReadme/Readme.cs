using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>Gives each section of a README to what can read it.</summary>
internal sealed class Readme(SourceMarkdown source, SourceReading reading)
{
    private readonly List<Section> sections = Section.Of(source);
    private readonly Introduction introduction = new(source, reading);
    private readonly FocusList focus = new(source, reading);
    private readonly ReadingList papers = new(source, reading);
    private readonly EssayDrafts essays = new(source, reading);

    public void Read()
    {
        var purposes = SectionPurpose.OfAll(sections);
        for (var i = 0; i < sections.Count; i++)
        {
            var (section, purpose) = (sections[i], purposes[i]);
            if (purpose.Kind == PurposeKind.Prose)
            {
                // Headings below it that say nothing of their own belong to the same text.
                var end = i + 1;
                while (
                    end < sections.Count
                    && sections[end].Level > section.Level
                    && purposes[end].Kind == PurposeKind.Prose
                )
                    end++;
                essays.Add(sections[i..end]);
                i = end - 1;
            }
            else
            {
                Read(section, purpose);
            }
        }
        introduction.Finish();
    }

    private void Read(Section section, SectionPurpose purpose)
    {
        switch (purpose.Kind)
        {
            case PurposeKind.Introduction:
                introduction.Add(section);
                break;
            case PurposeKind.Focus:
                if (!focus.TryRead(section, purpose.Focus))
                    essays.Add([section]);
                break;
            case PurposeKind.Reading:
                if (!papers.TryRead(section, purpose))
                    essays.Add([section]);
                break;
            case PurposeKind.NotPapers:
                LeaveOut(section, new Sentence("This section lists tools, courses or data rather than papers."));
                break;
            case PurposeKind.Contents:
                LeaveOut(section, new Sentence("A table of contents; pages here make their own."));
                break;
        }
    }

    private void LeaveOut(Section section, Sentence reason)
    {
        var blocks = section.Heading is null ? section.Blocks : section.Blocks.Prepend(section.Heading);
        reading.LeftOut.Add(new(source.Line(section.Heading ?? section.Blocks[0]), source.Slice(blocks), reason));
    }
}
