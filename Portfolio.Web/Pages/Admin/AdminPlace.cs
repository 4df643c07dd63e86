using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin;

/// <summary>A place of the admin area: its address, icon and name.</summary>
public sealed record AdminPlace(string Path, string Icon, string Name)
{
    public static readonly AdminPlace Home = new("/admin", "home", "Home");
    public static readonly AdminPlace Search = new("/admin/search", "search", "Search");

    /// <summary>All but these two, in groups, each with its name.</summary>
    public static readonly IReadOnlyList<(string Name, AdminPlace[] Places)> Groups =
    [
        ("Write", Of("essays", "news", "pages", "media")),
        ("Research", Of("papers", "sections", "work", "focus")),
        ("Keep", [.. Of("profile", "settings"), .. Others]),
    ];

    /// <summary>What a phone's bar has room for; the rest opens from there.</summary>
    public static readonly IReadOnlyList<AdminPlace> OnPhone = [Home, .. Of("essays", "papers", "media")];

    private static AdminPlace[] Others =>
        [
            new("/admin/shares", "share", "Share links"),
            new("/admin/tags", "tag", "Tags"),
            new("/admin/redirects", "link", "Old addresses"),
            new("/admin/import", "tray", "Import"),
            new("/admin/trash", "trash", "Trash"),
            new("/admin/activity", "clock", "Activity"),
        ];

    private static IEnumerable<AdminPlace> All => Groups.SelectMany(g => g.Places).Prepend(Search);

    /// <summary>What a phone's bar has no room for.</summary>
    public static IEnumerable<AdminPlace> MoreOnPhone => All.Except(OnPhone);

    /// <summary>The place an address belongs to.</summary>
    public static AdminPlace At(PathString path) =>
        All.FirstOrDefault(p =>
            path.StartsWithSegments(p.Path) || (p.Icon == "tray" && path.StartsWithSegments("/admin/sources"))
        ) ?? Home;

    private static AdminPlace[] Of(params string[] nouns) =>
        [.. nouns.Select(n => Noun.At(n)!).Select(n => new AdminPlace("/admin/" + n.Path, n.Icon, n.Plural))];
}
