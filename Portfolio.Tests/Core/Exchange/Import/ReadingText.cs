using System.Globalization;
using System.Text;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>A reading as lines of text: each entry with its line, key and what is set in it, then what was told.</summary>
internal sealed class ReadingText
{
    private readonly StringBuilder text = new();

    public static string Of(SourceReading reading)
    {
        var lines = new ReadingText();
        foreach (var found in reading.Entries)
            lines.Add(found);
        foreach (var left in reading.LeftOut)
            lines.Add("left out", left);
        foreach (var remark in reading.Remarks)
            lines.Add("remark", remark);
        return lines.text.ToString();
    }

    private void Add(FoundEntry found)
    {
        var state = (found.Entry as PublicEntry)?.State.ToString() ?? "";
        text.Append($"{found.Line}: {found.SourceKey} {state}".TrimEnd()).Append('\n');
        Action fields = found.Entry switch
        {
            Profile profile => () => Fields(profile),
            WorkEntry work => () => Fields(work),
            Essay essay => () => Fields(essay),
            FocusItem focus => () => Fields(focus),
            ReadingSection section => () => Field("title", section.Title),
            Paper paper => () => Fields(paper),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is not read yet."),
        };
        fields();
    }

    private void Fields(Profile profile)
    {
        Field("name", profile.Name);
        Field("subtitle", profile.Subtitle);
        Field("photo", $"{profile.PhotoSide}{(profile.PhotoCircular ? ", circular" : "")}");
        Field("more info", profile.MoreInfo);
        Field("bio", profile.Bio);
        foreach (var block in profile.HomeBlocks.OrderBy(block => block.Position))
            Field("block", $"{block.Kind} {block.Limit}{(block.Scrollable ? " scrollable" : "")}".TrimEnd());
    }

    private void Fields(WorkEntry work)
    {
        Field("kind", $"{work.Kind}, place {work.Position}, slug {work.Slug}");
        Field("title", work.Title);
        Field("organization", work.Organization);
        Field("url", work.Url);
        Field("summary", work.Summary);
    }

    private void Fields(Essay essay)
    {
        Field("title", essay.Title);
        Field("body", essay.Body);
    }

    private void Fields(FocusItem focus) =>
        Field(string.Create(CultureInfo.InvariantCulture, $"{focus.State} {focus.Position}"), focus.Text);

    private void Fields(Paper paper)
    {
        Field("title", paper.Title);
        Field("place", $"{paper.Section?.Slug} {paper.SectionPosition}, {paper.Status}".Trim());
        Field("key", paper.CitationKey == paper.Slug ? paper.Slug : $"{paper.CitationKey}, slug {paper.Slug}");
        Field("issued", paper.Issued + paper.YearSuffix);
        Field(
            "authors",
            string.Join("; ", paper.Authors.Select(author => author.ShortName)) + (paper.HasMoreAuthors ? "; more" : "")
        );
        Field("short name", paper.ShortName);
        Field("venue", paper.Venue);
        Field("doi", paper.Doi);
        Field("arxiv", paper.ArxivId);
        foreach (var link in paper.Links)
            Field(link.Kind, link.Url);
        foreach (var (name, value) in paper.Extra)
            Field("extra " + name, value);
        Field("notes", paper.Notes);
    }

    private void Add(string what, LeftOut left) =>
        text.Append(CultureInfo.InvariantCulture, $"{what} {left.Line}: {OneLine(left.Text)} — {left.Reason}\n");

    private void Field(string name, LocalizedText texts)
    {
        foreach (var (language, written) in texts.All())
            Field($"{name} ({language})", written);
    }

    private void Field(string name, string value)
    {
        if (value.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"   {name}: {OneLine(value)}\n");
    }

    private static string OneLine(string value) => value.Replace("\n", "⏎", StringComparison.Ordinal);
}
