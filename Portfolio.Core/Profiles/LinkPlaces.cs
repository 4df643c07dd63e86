using System.Collections.Frozen;

namespace Portfolio.Core.Profiles;

/// <summary>
/// The places a <see cref="ProfileLink"/> can name: what they are called, and the address a handle makes there. The
/// kinds are those of al-folio's <c>socials.yml</c> without <c>_username</c>, <c>_id</c> or <c>_url</c>, and those
/// Chinese students use.
/// </summary>
public static class LinkPlaces
{
    /// <summary>A place that has no kind of its own; its link is known by its label or its host.</summary>
    public const string Other = "other";

    private static readonly FrozenDictionary<string, Place> Known = new Dictionary<string, Place>
    {
        ["acm"] = new("ACM", "https://dl.acm.org/profile/{0}"),
        ["bilibili"] = new("Bilibili", "https://space.bilibili.com/{0}"),
        ["blogger"] = new("Blogger"),
        ["bluesky"] = new("Bluesky", "https://bsky.app/profile/{0}"),
        ["csdn"] = new("CSDN", "https://blog.csdn.net/{0}"),
        ["dblp"] = new("DBLP"),
        ["discord"] = new("Discord", "https://discord.com/users/{0}"),
        ["facebook"] = new("Facebook", "https://facebook.com/{0}"),
        ["flickr"] = new("Flickr", "https://www.flickr.com/{0}"),
        ["gitee"] = new("Gitee", "https://gitee.com/{0}"),
        ["github"] = new("GitHub", "https://github.com/{0}"),
        ["gitlab"] = new("GitLab", "https://gitlab.com/{0}"),
        ["ieee"] = new("IEEE Xplore", "https://ieeexplore.ieee.org/author/{0}"),
        ["inspirehep"] = new("Inspire HEP", "https://inspirehep.net/authors/{0}"),
        ["instagram"] = new("Instagram", "https://instagram.com/{0}"),
        ["juejin"] = new("Juejin", "https://juejin.cn/user/{0}", Chinese: "稀土掘金"),
        ["kaggle"] = new("Kaggle", "https://www.kaggle.com/{0}"),
        ["keybase"] = new("Keybase", "https://keybase.io/{0}"),
        ["lastfm"] = new("Last.fm", "https://www.last.fm/user/{0}"),
        ["lattes"] = new("Lattes", "http://lattes.cnpq.br/{0}"),
        ["leetcode"] = new("LeetCode", "https://leetcode.com/u/{0}/"),
        ["linkedin"] = new("LinkedIn", "https://www.linkedin.com/in/{0}"),
        ["mastodon"] = new("Mastodon", "https://{0}"),
        ["medium"] = new("Medium", "https://medium.com/@{0}"),
        ["orcid"] = new("ORCID", "https://orcid.org/{0}"),
        ["osf"] = new("OSF", "https://osf.io/{0}/"),
        ["pinterest"] = new("Pinterest", "https://www.pinterest.com/{0}"),
        ["publons"] = new("Publons", "https://publons.com/a/{0}/"),
        ["qq"] = new("QQ", Handle: true),
        ["quora"] = new("Quora", "https://www.quora.com/profile/{0}"),
        ["research_gate_profile"] = new("ResearchGate", "https://www.researchgate.net/profile/{0}/"),
        ["scholar"] = new("Google Scholar", "https://scholar.google.com/citations?user={0}"),
        ["scopus"] = new("Scopus", "https://www.scopus.com/authid/detail.uri?authorId={0}"),
        ["semanticscholar"] = new("Semantic Scholar", "https://www.semanticscholar.org/author/{0}"),
        ["spotify"] = new("Spotify", "https://open.spotify.com/user/{0}"),
        ["stackoverflow"] = new("Stack Overflow", "https://stackoverflow.com/users/{0}"),
        ["strava"] = new("Strava", "https://www.strava.com/athletes/{0}"),
        ["telegram"] = new("Telegram", "https://telegram.me/{0}"),
        ["unsplash"] = new("Unsplash", "https://unsplash.com/@{0}"),
        ["wechat"] = new("WeChat", Handle: true, Chinese: "微信"),
        ["weibo"] = new("Weibo", "https://weibo.com/{0}", Chinese: "微博"),
        ["whatsapp"] = new("WhatsApp", "https://wa.me/{0}"),
        ["wikidata"] = new("Wikidata", "https://www.wikidata.org/wiki/{0}"),
        ["wikipedia"] = new("Wikipedia", "https://wikipedia.org/wiki/User:{0}"),
        ["work"] = new("Work"),
        ["x"] = new("X", "https://twitter.com/{0}"),
        ["xiaohongshu"] = new("Xiaohongshu", "https://www.xiaohongshu.com/user/profile/{0}", Chinese: "小红书"),
        ["youtube"] = new("YouTube", "https://youtube.com/@{0}"),
        ["zhihu"] = new("Zhihu", "https://www.zhihu.com/people/{0}", Chinese: "知乎"),
        ["zotero"] = new("Zotero", "https://www.zotero.org/{0}"),
    }.ToFrozenDictionary();

    /// <summary>All kinds with the names of their places, by name.</summary>
    public static IEnumerable<(string Kind, string Name)> All =>
        Known.Select(p => (p.Key, p.Value.Name)).OrderBy(p => p.Name, StringComparer.InvariantCultureIgnoreCase);

    /// <summary>Whether only a whole address will do, since no handle leads there.</summary>
    public static bool NeedsUrl(string kind) =>
        kind == Other || Known.GetValueOrDefault(kind) is { Pattern: null, Handle: false };

    /// <summary>Where a kind's pages are (<c>github.com</c>); null where handles lead nowhere.</summary>
    public static string? Host(string kind) =>
        Known.GetValueOrDefault(kind)?.Pattern is { } pattern && Uri.TryCreate(pattern, UriKind.Absolute, out var url)
            ? url.Host
            : null;

    /// <summary>What the place is called in a language (BCP 47); its kind where nobody has told us.</summary>
    public static string PlaceName(this ProfileLink link, string language) =>
        link.Kind != Other ? Known.GetValueOrDefault(link.Kind)?.In(language) ?? link.Kind
        : link.Label.Length > 0 ? link.Label
        : Uri.TryCreate(link.Address, UriKind.Absolute, out var url) ? url.Host
        : link.Address;

    /// <summary>Where it leads: the address itself, or made of the handle; null where there is none, as for WeChat.</summary>
    public static string? Url(this ProfileLink link) =>
        IsWebAddress(link.Address) ? link.Address
        : Known.GetValueOrDefault(link.Kind)?.Pattern is { } pattern
            ? pattern.Replace("{0}", Escape(link.Address), StringComparison.Ordinal)
        : null;

    /// <summary>What a visitor reads: the owner's label, the handle, or the address without its scheme.</summary>
    public static string Words(this ProfileLink link) =>
        link.Label.Length > 0 && link.Kind != Other ? link.Label
        : IsWebAddress(link.Address)
            ? link.Address[(link.Address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/')
        : link.Address;

    /// <summary>Whether an address is one of the web, and not the name somebody has at a place.</summary>
    public static bool IsWebAddress(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith("http://", StringComparison.Ordinal);

    // Some handles are a path: social.example/@name, 12345/name.
    private static string Escape(string handle) =>
        string.Join('/', handle.Split('/').Select(Uri.EscapeDataString)).Replace("%40", "@", StringComparison.Ordinal);

    private sealed record Place(string Name, string? Pattern = null, bool Handle = false, string? Chinese = null)
    {
        public string In(string language) =>
            Chinese is not null && language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : Name;
    }
}
