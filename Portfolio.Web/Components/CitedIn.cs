using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>On a paper's page: the essays that cite it.</summary>
[ViewComponent(Name = "CitedIn")]
public sealed class CitedIn(CitingEssays essays, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Paper paper) =>
        View("/Components/CitedIn.cshtml", await essays.OfAsync(paper, site.Time.Now, HttpContext.RequestAborted));
}
