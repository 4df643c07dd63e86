using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Work;

namespace Portfolio.Web.Forms;

/// <summary>
/// What the admin area has for each kind of entry: its folder below <c>/admin</c> (<c>essays</c>), its icon and what
/// many of it are called. The editor stands at <c>/admin/{path}/edit/{id}</c>; profile and settings are one of a kind
/// and stand at <c>/admin/{path}</c> itself.
/// </summary>
public sealed record Noun(Type Type, string Path, string Icon, string Plural)
{
    public static readonly IReadOnlyList<Noun> All =
    [
        new(typeof(Essay), "essays", "pen", "Essays"),
        new(typeof(NewsItem), "news", "news", "News"),
        new(typeof(Page), "pages", "doc", "Pages"),
        new(typeof(MediaFile), "media", "image", "Media"),
        new(typeof(Paper), "papers", "book", "Papers"),
        new(typeof(ReadingSection), "sections", "list", "Reading sections"),
        new(typeof(WorkEntry), "work", "work", "Work"),
        new(typeof(FocusItem), "focus", "focus", "Now and next"),
        new(typeof(Profile), "profile", "person", "Profile"),
        new(typeof(SiteSettings), "settings", "sliders", "Settings"),
    ];

    /// <summary>Whether there is one of it and always will be.</summary>
    public bool IsSingle => Type == typeof(Profile) || Type == typeof(SiteSettings);

    public static Noun Of(Entry entry) => Of(entry.GetType().Name);

    /// <summary>By the name that revisions and imports keep: <c>WorkEntry</c>.</summary>
    public static Noun Of(string name) => All.Single(n => n.Type.Name == name);

    /// <summary>By its folder; null when there is none.</summary>
    public static Noun? At(string path) => All.FirstOrDefault(n => n.Path == path);

    /// <summary>Where an entry is edited, below the site's root.</summary>
    public string Editor(int id) => IsSingle ? $"~/admin/{Path}" : $"~/admin/{Path}/edit/{id}";
}
