using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Essays;
using Portfolio.Core.Media;
using Portfolio.Core.Profiles;
using Portfolio.Web.Cards;
using Portfolio.Web.Feeds;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>What search engines read of the owner and of what the owner wrote, in the terms of schema.org.</summary>
internal static class StructuredOwner
{
    /// <summary>The home page, which is about a person; <paramref name="about"/> says in a sentence who that is.</summary>
    public static IHtmlContent Of(Profile profile, string about, Site site, SiteAddresses addresses)
    {
        var person = Person(site, addresses);
        var names = site.Names(profile.Name).Select(n => n.Text).Concat(profile.OtherNames).Skip(1).Distinct();
        person["alternateName"] = List(names);
        person["description"] = StructuredData.Known(about);
        person["image"] = profile.Photo is { } photo
            ? addresses.AtRoot("/" + MediaFile.AddressOf(photo.Hash) + Uri.EscapeDataString(photo.FileName))
            : null;
        person["identifier"] = OrcidOf(profile);
        person["sameAs"] = List(profile.Links.Select(l => l.Url()).OfType<string>());
        StructuredData.DropUnknown(person);
        return StructuredData.Print(
            new()
            {
                ["@context"] = StructuredData.Schema,
                ["@type"] = "ProfilePage",
                ["dateModified"] = AtomFeed.Instant(site.Time.At(profile.UpdatedAt)),
                ["inLanguage"] = site.Language.Tag,
                ["mainEntity"] = person,
            }
        );
    }

    /// <summary>An essay in the language it is shown in.</summary>
    public static IHtmlContent Of(Essay essay, string about, Site site, SiteAddresses addresses)
    {
        var language = site.LanguagesOf(essay.Body) is var all && all.Contains(site.Language) ? site.Language : all[0];
        return StructuredData.Print(
            new()
            {
                ["@context"] = StructuredData.Schema,
                ["@type"] = "BlogPosting",
                ["headline"] = site.Words(essay.Title),
                ["description"] = StructuredData.Known(about),
                ["inLanguage"] = site.In(essay.Body)?.Language,
                ["datePublished"] = essay.PublishedAt is { } at ? AtomFeed.Instant(site.Time.At(at)) : null,
                ["dateModified"] = AtomFeed.Instant(site.Time.At(essay.UpdatedAt)),
                ["keywords"] = List(essay.Tags),
                ["url"] = addresses.Of("/essays/" + essay.Slug, language),
                ["image"] = addresses.Of(PageCard.AddressOf("/essays/" + essay.Slug), language),
                ["author"] = Person(site, addresses),
            }
        );
    }

    private static JsonObject Person(Site site, SiteAddresses addresses) =>
        new()
        {
            ["@type"] = "Person",
            ["name"] = site.Words(site.OwnerName),
            ["url"] = addresses.Of("/"),
        };

    private static JsonValue? OrcidOf(Profile profile) =>
        profile.Links.Find(l => l.Kind == "orcid") is { } link && Orcid.TryParse(link.Address, out var orcid)
            ? JsonValue.Create(orcid.Url)
            : null;

    private static JsonArray? List(IEnumerable<string> words)
    {
        JsonNode[] values = [.. words.Select(w => JsonValue.Create(w)!)];
        return values.Length == 0 ? null : new JsonArray(values);
    }
}
