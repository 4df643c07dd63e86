using Portfolio.Core.Lookup;

namespace Portfolio.Web.Lookup;

/// <summary>What the owner reads about a look-up.</summary>
public static class LookupWords
{
    /// <summary>Who is asked first on this way.</summary>
    public static string Service(this LookupBy by) =>
        by switch
        {
            LookupBy.Doi => "doi.org",
            LookupBy.Arxiv => "arxiv.org",
            _ => "crossref.org",
        };
}
