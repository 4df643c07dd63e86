using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Profiles;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Whether the links of a profile lead somewhere, and nowhere else than to the web.</summary>
public sealed class CheckLinks(IStringLocalizer<AdminText> text)
{
    private const string OrcidKind = "orcid";

    /// <summary>The places to choose from; one that came in by an import stays a choice of its own link.</summary>
    public IEnumerable<SelectListItem> Choices(string kind)
    {
        List<(string Kind, string Name)> places =
        [
            ("", "–"),
            .. LinkPlaces.All,
            (LinkPlaces.Other, text["Another place"]),
        ];
        if (!places.Exists(p => p.Kind == kind))
            places.Add((kind, kind));
        return places.Select(p => new SelectListItem(p.Name, p.Kind));
    }

    /// <summary>Puts each refusal beside its field, as <c>Profile.Links[2].Address</c>.</summary>
    public void Run(List<ProfileLink> links, ModelStateDictionary refused)
    {
        foreach (var (i, link) in links.Index())
        {
            (link.Address, link.Label) = (link.Address.Trim(), link.Label.Trim());
            if (link.Kind.Length == 0)
                refused.AddModelError($"Profile.Links[{i}].Kind", text["Choose a place."]);
            if (Objection(link) is { } objection)
                refused.AddModelError($"Profile.Links[{i}].Address", objection);
        }
    }

    private string? Objection(ProfileLink link)
    {
        var address = link.Address;
        if (address.Length == 0)
            return text["Write an address, or the name you have there."];
        if (address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return text["There is a space or a line break in it: take it out."];
        if (link.Kind == OrcidKind)
            return OrcidObjection(link);
        if (LinkPlaces.IsWebAddress(address))
            return WebAddress.IsWhole(address)
                ? null
                : text["This is not an address, such as https://example.edu."].Value;
        if (address.Contains(':', StringComparison.Ordinal))
            return text["Only what begins with https:// or http:// can be linked to."];
        if (LinkPlaces.NeedsUrl(link.Kind))
            return text["No name leads there: write the whole address, beginning with https://."];
        return LinkPlaces.Host(link.Kind) is { } host && NamesHost(address, host)
            ? text["Write https:// before it."].Value
            : null;
    }

    private string? OrcidObjection(ProfileLink link)
    {
        if (!Orcid.TryParse(link.Address, out var orcid))
            return text["This is no ORCID iD: a digit is wrong or missing. Copy it from orcid.org."];
        link.Address = orcid.Id;
        return null;
    }

    /// <summary>github.com/name is an address that lost its beginning, and no name.</summary>
    private static bool NamesHost(string address, string host) =>
        new[] { host, "www." + host }.Any(h => address.StartsWith(h + "/", StringComparison.OrdinalIgnoreCase));
}
