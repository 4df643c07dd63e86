using Portfolio.Core.Pictures;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Cards;

/// <summary>
/// <c>/cards/…</c>: pictures that pages elsewhere show, in each language. <c>?theme=dark</c> and <c>?theme=light</c> fix
/// the colours; any other theme is no picture.
/// </summary>
internal static class CardEndpoints
{
    public static void AddCards(this WebApplicationBuilder builder) =>
        builder
            .Services.AddSingleton<DrawnPictures>()
            .AddScoped<ReadingCard>()
            .AddScoped<YearCard>()
            .AddScoped<PageCard>()
            .AddScoped<NamedPages>();

    public static void MapCards(this WebApplication app)
    {
        // A policy of its own, since its colours stand in the file.
        var cards = app.MapGroup("").WithSecurityHeadersPolicy(SecurityHeaders.OfMedia);
        cards.MapMethods(
            "/cards/reading.svg",
            MadeFile.Read,
            async (
                HttpContext context,
                ReadingCard card,
                DrawnPictures pictures,
                string? theme,
                CancellationToken ct
            ) =>
                !IsTheme(theme)
                    ? Results.NotFound()
                    : await pictures.SvgAsync(
                        context,
                        await card.MakeAsync(ct),
                        theme is null ? null : ColoursOf(theme)
                    )
        );
        cards.MapMethods(
            "/cards/reading.png",
            MadeFile.Read,
            async (
                HttpContext context,
                ReadingCard card,
                DrawnPictures pictures,
                string? theme,
                CancellationToken ct
            ) =>
                !IsTheme(theme)
                    ? Results.NotFound()
                    : await pictures.PngAsync(context, await card.MakeAsync(ct), ColoursOf(theme), scale: 2)
        );
        cards.MapMethods(
            "/cards/reading-{year:regex(^[0-9]{{4}}$)}.png",
            MadeFile.Read,
            async (
                HttpContext context,
                YearCard card,
                DrawnPictures pictures,
                int year,
                string? theme,
                CancellationToken ct
            ) =>
                !IsTheme(theme) || await card.MakeAsync(year, ct) is not { } picture
                    ? Results.NotFound()
                    : await pictures.PngAsync(context, picture, ColoursOf(theme), scale: 1)
        );
        foreach (var address in new[] { PageCard.OfHome, PageCard.OfPages })
        {
            cards.MapMethods(
                address,
                MadeFile.Read,
                async (
                    HttpContext context,
                    PageCard card,
                    DrawnPictures pictures,
                    CancellationToken ct,
                    string path = ""
                ) => await pictures.PngAsync(context, await card.MakeAsync(path, ct), Palette.Light, scale: 1)
            );
        }
    }

    private static bool IsTheme(string? theme) => theme is null or "light" or "dark";

    private static Palette ColoursOf(string? theme) => theme == "dark" ? Palette.Dark : Palette.Light;
}
