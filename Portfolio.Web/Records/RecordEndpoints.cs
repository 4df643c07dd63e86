using Portfolio.Web.Hosting;

namespace Portfolio.Web.Records;

/// <summary>Papers as files: <c>/reading.bib</c>, <c>/papers.bib</c>, and <c>/reading/{slug}.bib</c> of one of them.</summary>
internal static class RecordEndpoints
{
    public static void AddRecordFiles(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<RecordExport>().AddScoped<Resume>();

    public static void MapRecordFiles(this WebApplication app)
    {
        Resume.Map(app);
        foreach (var list in new[] { "reading", "papers" })
        {
            foreach (var format in ExportFormat.All)
            {
                app.MapMethods(
                    $"/{list}.{format.Extension}",
                    MadeFile.Read,
                    (HttpContext http, RecordExport export, CancellationToken cancel) =>
                        export.OfListAsync(http, list, format, cancel)
                );
                app.MapMethods(
                    $"/{list}/{{slug}}.{format.Extension}",
                    MadeFile.Read,
                    (string slug, HttpContext http, RecordExport export, CancellationToken cancel) =>
                        export.OfOneAsync(http, list, slug, format, cancel)
                );
            }
        }
    }
}
