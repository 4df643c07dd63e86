using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Profiles;

namespace Portfolio.Web.Components;

/// <summary>Home block: where else the owner can be found.</summary>
[ViewComponent(Name = "Links")]
public sealed class LinksBlock : ViewComponent
{
    public IViewComponentResult Invoke(IReadOnlyList<ProfileLink> links) =>
        View("/Components/LinksBlock.cshtml", links);
}
