using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Portfolio.Web.Components;

/// <summary>A home block that lists entries: as many as the owner chose, the rest, if it is to scroll, within a box.</summary>
public abstract class ListBlock : ViewComponent
{
    // A home page is no archive: what is further down stands on the page of its own.
    private const int MostScrolled = 60;

    /// <summary>The view of that name, with the first of these entries; its <c>Scrolls</c> is the class of the box, if it needs one.</summary>
    protected async Task<IViewComponentResult> ListAsync<T>(
        string view,
        IQueryable<T> entries,
        int limit,
        bool scrollable
    )
    {
        var shown = await entries.Take(scrollable ? MostScrolled : limit).ToListAsync(HttpContext.RequestAborted);
        ViewData["Scrolls"] =
            shown.Count <= limit ? null
            : limit < 4 ? "scrolls few"
            : "scrolls";
        return View($"/Components/{view}.cshtml", (IReadOnlyList<T>)shown);
    }
}
