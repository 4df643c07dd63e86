using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary><c>/cv.pdf</c>: an address that stays, leading to the PDF the owner has chosen for the visitor's language.</summary>
internal static class CvPdf
{
    public static void MapCvPdf(this WebApplication app) =>
        app.MapMethods(
            "/cv.pdf",
            MadeFile.Read,
            async (HttpContext context, PortfolioDb db, Site site, CancellationToken cancel) =>
            {
                var profile = await db.Profiles.WithCv().AsNoTracking().SingleOrDefaultAsync(cancel);
                if (profile?.CvIn(site.Preferred)?.MediaFile is not { } file)
                    return Results.NotFound();
                // The next file may stand elsewhere.
                context.Response.Headers.CacheControl = "no-cache";
                return Results.Redirect(context.Media(file));
            }
        );
}
