using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>Takes the parts of one paper over to another: in the place of its own, or beside them.</summary>
internal static class MergeParts
{
    public static string Reading(ReadingEvent reading) =>
        $"{reading.StartedOn} – {reading.FinishedOn} {reading.Remark}".Trim();

    public static void CopyNames(Paper to, Paper from, bool editors)
    {
        to.Authors.RemoveAll(a => a.IsEditor == editors);
        foreach (var author in from.Authors.Where(a => a.IsEditor == editors).OrderBy(a => a.Position))
        {
            var copy = new PaperAuthor { Position = author.Position, IsEditor = editors };
            PaperRecord.Into(copy, PaperRecord.NameOf(author));
            to.Authors.Add(copy);
        }
        if (editors)
            to.HasMoreEditors = from.HasMoreEditors;
        else
            to.HasMoreAuthors = from.HasMoreAuthors;
    }

    public static void CopyLinks(Paper to, Paper from)
    {
        to.Links.Clear();
        JoinLinks(to, from);
    }

    // A record has one link of a kind; where both have one, the kept paper's stays, and the other address is written below.
    public static void JoinLinks(Paper to, Paper from)
    {
        foreach (var link in from.Links.Where(l => to.Links.TrueForAll(t => t.Url != l.Url)).OrderBy(l => l.Position))
        {
            if (to.Links.Exists(t => t.Kind == link.Kind))
                to.Extra.TryAdd($"{link.Kind}2", link.Url);
            else
                to.Links.Add(
                    new()
                    {
                        Kind = link.Kind,
                        Url = link.Url,
                        Position = to.Links.Count,
                    }
                );
        }
    }

    public static void CopyExtra(Paper to, Paper from) => to.Extra = new(from.Extra);

    public static void JoinExtra(Paper to, Paper from)
    {
        var joined = new Dictionary<string, string>(to.Extra);
        foreach (var (name, value) in from.Extra)
            joined.TryAdd(name, value);
        to.Extra = joined;
    }

    public static void CopyReadings(Paper to, Paper from)
    {
        to.ReadingEvents.Clear();
        JoinReadings(to, from);
    }

    public static void JoinReadings(Paper to, Paper from)
    {
        var there = to.ReadingEvents.Select(Reading).ToHashSet();
        foreach (var reading in from.ReadingEvents.Where(r => !there.Contains(Reading(r))))
            to.ReadingEvents.Add(
                new()
                {
                    StartedOn = reading.StartedOn,
                    FinishedOn = reading.FinishedOn,
                    Remark = reading.Remark,
                }
            );
    }

    public static LocalizedText Joined(LocalizedText one, LocalizedText other)
    {
        foreach (var language in other.Languages.Where(l => other[l] != one[l]))
            one = one.With(language, one[language] is { } before ? $"{before}\n\n{other[language]}" : other[language]);
        return one;
    }
}
