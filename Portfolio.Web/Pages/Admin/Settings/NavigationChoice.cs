using Microsoft.AspNetCore.Mvc.ModelBinding;
using Portfolio.Core.Pages;
using Portfolio.Core.Settings;

namespace Portfolio.Web.Pages.Admin.Settings;

/// <summary>
/// A place that the navigation can have, in the order of the form: a part of the site, or else a page. A part is
/// <see cref="IsEmpty"/> when visitors would find nothing there.
/// </summary>
public sealed class NavigationChoice
{
    public SitePart? Part { get; set; }
    public int? PageId { get; set; }
    public bool Chosen { get; set; }

    [BindNever]
    public Page? Page { get; private init; }

    [BindNever]
    public bool IsEmpty { get; private init; }

    /// <summary>In the order of the navigation; pages that do not stand in it come last.</summary>
    public static List<NavigationChoice> Of(
        SiteSettings settings,
        IEnumerable<Page> pages,
        IReadOnlySet<SitePart> filled
    )
    {
        var places = settings.Navigation.ToDictionary(p => p.Part);
        var parts = Enum.GetValues<SitePart>()
            .Select(part => (part, Place: places.GetValueOrDefault(part)))
            .Select(p => (Position: p.Place?.Position ?? -1, Choice: Of(p.part, p.Place, !filled.Contains(p.part))));
        return
        [
            .. parts
                .Concat(pages.Select(page => (Position: page.NavigationPosition ?? int.MaxValue, Choice: Of(page))))
                .OrderBy(place => place.Position)
                .Select(place => place.Choice),
        ];
    }

    /// <summary>These in the order that was posted, ticked as they were there; what was not posted comes last.</summary>
    public static List<NavigationChoice> Ordered(List<NavigationChoice> choices, IEnumerable<NavigationChoice> posted)
    {
        var ordered = new List<NavigationChoice>();
        foreach (var typed in posted)
        {
            if (choices.Find(c => (c.Part, c.PageId) == (typed.Part, typed.PageId)) is not { } choice)
                continue;
            choice.Chosen = typed.Chosen;
            ordered.Add(choice);
        }
        return [.. ordered.Concat(choices).Distinct()];
    }

    /// <summary>Gives parts and pages the places that their order says.</summary>
    public static void Apply(List<NavigationChoice> choices, SiteSettings settings)
    {
        foreach (var (position, choice) in choices.Index())
        {
            if (choice.Page is { } page)
                page.NavigationPosition = choice.Chosen ? position : null;
            else if (choice.Part is { } part)
                settings.Place(part, position, hidden: !choice.Chosen);
        }
    }

    private static NavigationChoice Of(SitePart part, NavigationPlace? place, bool isEmpty) =>
        new()
        {
            Part = part,
            Chosen = place is not { Hidden: true },
            IsEmpty = isEmpty,
        };

    private static NavigationChoice Of(Page page) =>
        new()
        {
            PageId = page.Id,
            Page = page,
            Chosen = page.NavigationPosition is not null,
        };
}
