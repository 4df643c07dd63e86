namespace Portfolio.Tests.Browser;

/// <summary>The pages of the example site, one of each kind.</summary>
public static class PublicPaths
{
    private static readonly string[] Paths =
    [
        "/",
        "/work",
        "/essays",
        "/essays/rain-and-weirs",
        "/essays/under-bridges",
        "/reading",
        "/reading/ada2018noise",
        "/now",
        "/instruments",
        "/no-such-page",
        "/error",
    ];

    public static TheoryData<string> Everywhere() => [.. Paths, .. Paths.Select(path => "/zh" + path)];
}
