using System.Text.Json.Nodes;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>Which member of JSON Resume is which field.</summary>
public sealed partial class Resume
{
    private static readonly string[] BetweenSkills = [",", "，", "、", ";", "；", "\n"];

    private JsonObject Position(WorkEntry entry, string text) =>
        Dated(entry, new() { ["name"] = Words(entry.Organization), ["position"] = Words(entry.Title) }, text);

    private JsonObject Service(WorkEntry entry, string text) =>
        Dated(entry, new() { ["organization"] = Words(entry.Organization), ["position"] = Words(entry.Title) }, text);

    private JsonObject Education(WorkEntry entry, string text) =>
        Dated(entry, new() { ["institution"] = Words(entry.Organization), ["studyType"] = Words(entry.Title) }, text);

    private JsonObject Project(WorkEntry entry, string text)
    {
        var type = entry.Kind switch
        {
            WorkKind.Talk => "talk",
            WorkKind.Software => "application",
            _ => null,
        };
        var entity = entry.Title.IsEmpty ? null : Words(entry.Organization);
        var project = Dated(entry, new() { ["name"] = Words(entry.Heading), ["entity"] = entity }, "");
        project["description"] = text;
        project["type"] = type;
        project["keywords"] = entry.Tags.Count == 0 ? null : new JsonArray([.. entry.Tags]);
        return project;
    }

    private JsonObject Award(WorkEntry entry, string text) =>
        new()
        {
            ["title"] = Words(entry.Heading),
            ["date"] = (entry.End ?? entry.Start)?.ToString(),
            ["awarder"] = entry.Title.IsEmpty ? null : Words(entry.Organization),
            ["summary"] = text,
        };

    private JsonObject Skill(WorkEntry entry, string text) =>
        new()
        {
            ["name"] = Words(entry.Heading),
            ["keywords"] = new JsonArray([
                .. text.TrimEnd('.', '。')
                    .Split(BetweenSkills, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            ]),
        };

    private JsonObject Publication(Paper paper) =>
        new()
        {
            ["name"] = paper.Title,
            ["publisher"] = paper.PrintedVenue(),
            ["releaseDate"] = paper.Issued?.ToString(),
            ["url"] = paper.Doi.Length > 0 ? "https://doi.org/" + paper.Doi : addresses.Of("/papers/" + paper.Slug),
            ["summary"] = paper.Abstract,
        };

    private JsonObject Dated(WorkEntry entry, JsonObject made, string text)
    {
        made["location"] = entry.Kind == WorkKind.Position ? Words(entry.Place) : null;
        made["url"] = SiteLinks.Href(entry.Url);
        made["startDate"] = entry.Start?.ToString();
        made["endDate"] = entry.End?.ToString();
        made["summary"] = text;
        return made;
    }

    private string Words(LocalizedText text) => site.Words(text);
}
