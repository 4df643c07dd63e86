using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What the address asks of the owner's list of papers.</summary>
public sealed class PaperListQuery
{
    /// <summary>The owner's own papers instead of the reading list.</summary>
    [FromQuery(Name = "own")]
    public bool Own { get; set; }

    [FromQuery(Name = "status")]
    public ReadingStatus? Status { get; set; }

    /// <summary>A section's slug, or <see cref="ReadingFilter.NoSection"/>.</summary>
    [FromQuery(Name = "section")]
    public string? Section { get; set; }

    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    /// <summary>Null for the list's own order.</summary>
    [FromQuery(Name = "sort")]
    public PaperSort? Sort { get; set; }

    /// <summary>From 1.</summary>
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public ReadingFilter Filter =>
        Own
            ? new() { Text = Text }
            : new()
            {
                Statuses = Status is { } status ? [status] : [],
                Section = Section,
                Text = Text,
            };

    /// <summary>Whether papers stand under the headings of their sections.</summary>
    public bool HasSections => !Own && Sort is null;

    /// <summary>Whether a section is shown whole and in its order, so that up and down mean what they look like.</summary>
    public bool ShowsOrder => HasSections && Status is null && string.IsNullOrWhiteSpace(Text);

    /// <summary>The same list at another page, as an address says it.</summary>
    public Dictionary<string, string> At(int number)
    {
        var said = new Dictionary<string, string?>
        {
            ["own"] = Own ? "true" : null,
            ["status"] = Status?.ToString(),
            ["section"] = Section,
            ["q"] = Text,
            ["sort"] = Sort?.ToString().ToLowerInvariant(),
            ["p"] = number > 1 ? $"{number}" : null,
        };
        return said.Where(s => !string.IsNullOrEmpty(s.Value)).ToDictionary(s => s.Key, s => s.Value!);
    }
}
