using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Lookup;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What a paper's look-up page posts: a question to a service, or what is to become of an answer.</summary>
public sealed class LookupForm
{
    /// <summary><c>ask</c>, <c>apply</c> or <c>drop</c>.</summary>
    [FromForm(Name = "then")]
    public string? Then { get; set; }

    [FromForm(Name = "by")]
    public LookupBy? By { get; set; }

    /// <summary><c>once</c>, <c>always</c> or <c>never</c>, where consent was asked for.</summary>
    [FromForm(Name = "ask")]
    public string? Ask { get; set; }

    /// <summary>Which of the records is the paper's, from 0.</summary>
    [FromForm(Name = "choice")]
    public int? Choice { get; set; }

    /// <summary>The fields that are ticked.</summary>
    [FromForm(Name = "take")]
    public string[] Take { get; set; } = [];

    /// <summary>That of the paper when the two were compared.</summary>
    [FromForm(Name = "version")]
    public int Version { get; set; }
}
