using System.Collections.Frozen;

namespace Portfolio.Core.Markup;

/// <summary>The elements and attributes that a text may hold, whoever wrote it.</summary>
internal static class AllowedHtml
{
    public static readonly FrozenSet<string> Blocks = Names(
        "h1 h2 h3 h4 h5 h6 p div ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td figure "
            + "figcaption details summary hr"
    );

    public static readonly FrozenSet<string> Phrases = Names(
        "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup "
            + "time u var wbr"
    );

    public static readonly FrozenSet<string> Attributes = Names(
        "alt cite class colspan data-line datetime dir height href lang open reversed rowspan scope src start title type value width"
    );

    public static readonly FrozenSet<string> Addresses = Names("href src cite");

    /// <summary>Elements whose content is no text for readers: they go with all that is in them, others leave it.</summary>
    public static readonly FrozenSet<string> RemovedWhole = Names(
        "script style svg math noscript template iframe object embed applet frameset noframes noembed title textarea "
            + "select datalist xmp plaintext audio video canvas map"
    );

    public static readonly FrozenSet<string> Void = Names("br hr img wbr");

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
