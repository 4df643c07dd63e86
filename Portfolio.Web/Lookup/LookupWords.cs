using Microsoft.Extensions.Localization;
using Portfolio.Core.Lookup;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Lookup;

/// <summary>What the owner reads about a look-up.</summary>
public static class LookupWords
{
    /// <summary>What happened and what to do.</summary>
    public static string Say(this IStringLocalizer<AdminText> text, LookupFailure failure) =>
        text[failure.English, failure.Service, failure.Detail];

    /// <summary>Who is asked first on this way.</summary>
    public static string Service(this LookupBy by) =>
        by switch
        {
            LookupBy.Doi => "doi.org",
            LookupBy.Arxiv => "arxiv.org",
            _ => "crossref.org",
        };
}
