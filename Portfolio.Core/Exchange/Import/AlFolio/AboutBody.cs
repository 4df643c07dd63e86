using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Profiles;

namespace Portfolio.Core.Exchange.Import.AlFolio;

/// <summary>The text of an about page: bio, work, and the sections that become essays.</summary>
internal sealed class AboutBody(SourceMarkdown page, SourceReading reading)
{
    private readonly EssayDrafts essays = new(page, reading);
    private readonly WorkSections work = new(page, reading);

    public void Fill(Profile profile)
    {
        var sections = Section.Of(page);
        for (var i = 0; i < sections.Count; )
        {
            var group = sections
                .Skip(i)
                .Take(1)
                .Concat(sections.Skip(i + 1).TakeWhile(s => s.Level > sections[i].Level))
                .ToList();
            if (group[0].Heading is null)
                group = [group[0]];
            i += group.Count;
            Read(group, profile);
        }
    }

    private void Read(List<Section> group, Profile profile)
    {
        if (group[0].Heading is null || (profile.Bio.IsEmpty && AboutHeadings.IsBio(group[0].Title)))
            AddBio(group, profile);
        else if (AboutHeadings.WorkKindOf(group[0].Title) is not { } kind || !work.TryRead(group, kind))
            essays.Add(group);
    }

    private void AddBio(List<Section> group, Profile profile)
    {
        var parts = group.SelectMany(
            (section, i) => i == 0 ? section.Blocks : section.Blocks.Prepend(section.Heading!)
        );
        var bio = page.Slice(Prose.Of(parts, page, reading));
        if (bio.Length > 0)
            profile.Bio = TextLanguage.Localized(bio);
    }
}
