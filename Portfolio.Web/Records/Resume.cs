using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Feeds;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>
/// <c>/cv.json</c>: the CV as JSON Resume 1.0.0 (<see href="https://docs.jsonresume.org/schema"/>) in the visitor's
/// language, texts as plain words. Its projects hold talks and software too, told apart by <c>type</c>; teaching is work.
/// </summary>
public sealed partial class Resume(PortfolioDb db, Site site, SiteAddresses addresses, Renderings renderings)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Map(WebApplication app) =>
        app.MapMethods(
            "/cv.json",
            MadeFile.Read,
            async (HttpContext http, Resume resume, CancellationToken cancel) =>
                MadeFile.Answer(http, await resume.WriteAsync(cancel), "application/json; charset=utf-8")
        );

    private async Task<byte[]> WriteAsync(CancellationToken cancel)
    {
        var now = site.Time.Now;
        var owner = await db.Profiles.Whole().AsNoTracking().SingleOrDefaultAsync(cancel) ?? new();
        var work = await db.Work.Published(now).Timeline().AsNoTracking().ToListAsync(cancel);
        var papers = await db
            .Papers.Own()
            .Published(now)
            .LatestIssuedFirst()
            .ForList()
            .AsNoTracking()
            .ToListAsync(cancel);
        var texts = new Dictionary<WorkEntry, string>();
        foreach (var entry in work)
            texts[entry] = await PlainAsync(entry.Summary, inline: false, cancel);
        JsonArray Of(Func<WorkEntry, string, JsonObject> make, params WorkKind[] kinds) =>
            new([.. work.Where(w => kinds.Contains(w.Kind)).Select(w => Known(make(w, texts[w])))]);

        var resume = new JsonObject
        {
            ["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
            ["basics"] = await BasicsAsync(owner, cancel),
            ["work"] = Of(Position, WorkKind.Position, WorkKind.Teaching),
            ["volunteer"] = Of(Service, WorkKind.Service),
            ["education"] = Of(Education, WorkKind.Education),
            ["awards"] = Of(Award, WorkKind.Award),
            ["publications"] = new JsonArray([.. papers.Select(p => Known(Publication(p)))]),
            ["skills"] = Of(Skill, WorkKind.Skill),
            ["projects"] = Of(Project, WorkKind.Project, WorkKind.Software, WorkKind.Talk),
            ["meta"] = Meta(owner),
        };
        return JsonSerializer.SerializeToUtf8Bytes(resume, Json);
    }

    private async Task<JsonObject> BasicsAsync(Profile owner, CancellationToken cancel) =>
        Known(
            new()
            {
                ["name"] = site.Words(owner.Name),
                ["label"] = await PlainAsync(owner.Subtitle, inline: true, cancel),
                ["image"] = owner.Photo is { } photo
                    ? addresses.AtRoot("/" + MediaFile.AddressOf(photo.Hash) + Uri.EscapeDataString(photo.FileName))
                    : null,
                ["email"] = owner.EmailInFeeds ? owner.Email : null,
                ["url"] = site.Settings.PublicUrl is null ? null : addresses.Of("/"),
                ["summary"] = await PlainAsync(owner.Bio, inline: false, cancel),
                ["profiles"] = new JsonArray([
                    .. owner.Links.Select(l =>
                        Known(
                            new()
                            {
                                ["network"] = l.PlaceName(site.Language.Tag),
                                ["username"] = LinkPlaces.IsWebAddress(l.Address) ? null : l.Address,
                                ["url"] = l.Url(),
                            }
                        )
                    ),
                ]),
            }
        );

    private JsonObject Meta(Profile owner) =>
        Known(
            new()
            {
                ["canonical"] = site.Settings.PublicUrl is null ? null : addresses.Of("/cv.json"),
                ["version"] = "v1.0.0",
                ["lastModified"] = AtomFeed.Instant(site.Time.At(owner.UpdatedAt)),
            }
        );

    // What is not known is no member.
    private static JsonObject Known(JsonObject made)
    {
        foreach (var name in made.Where(m => m.Value is null || IsEmpty(m.Value)).Select(m => m.Key).ToList())
            made.Remove(name);
        return made;
    }

    private static bool IsEmpty(JsonNode value) =>
        value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0;

    private async Task<string> PlainAsync(LocalizedText text, bool inline, CancellationToken cancel) =>
        site.In(text) is { } words ? (await renderings.OfAsync(db, words, inline, cancel)).PlainText : "";
}
