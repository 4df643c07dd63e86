namespace Portfolio.Tests.Browser;

/// <summary>The pages of the example site, one of each kind.</summary>
public static class PublicPaths
{
    private static readonly string[] Paths =
    [
        "/",
        "/work",
        "/work/weir",
        "/papers",
        "/papers/lindqvist2026weirs",
        "/essays",
        "/essays/rain-and-weirs",
        "/essays/under-bridges",
        "/reading",
        "/reading?status=read&year=2010-2020&tag=rivers",
        "/reading/ada2018noise",
        "/reading/stats",
        "/reading/stats/2026",
        "/cv",
        "/news",
        "/news/fortieth-bridge",
        "/tags/rivers",
        "/now",
        "/instruments",
        "/no-such-page",
        "/error",
    ];

    public static TheoryData<string> Everywhere() => [.. Paths, .. Paths.Select(path => "/zh" + path)];
}
