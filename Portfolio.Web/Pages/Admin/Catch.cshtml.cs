using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>How links get here from elsewhere: the installed app, a shortcut, a bookmark.</summary>
public sealed class CatchModel(Site site) : PageModel
{
    /// <summary>Of the form, whole, as another program needs it.</summary>
    public string Address =>
        (site.Settings.PublicUrl ?? $"{Request.Scheme}://{Request.Host}{HttpContext.Address().Root}") + "/admin/add";

    /// <summary>A program that browsers keep as a bookmark: it opens the form with the page one is on.</summary>
    public string Bookmarklet =>
        $"javascript:void(open('{Address}?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)+'&text='+encodeURIComponent(getSelection())))";
}
