using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;
using Portfolio.Web.Charts;
using Portfolio.Web.Pages.Reading;

namespace Portfolio.Web.Hosting;

/// <summary>Razor Pages as this site uses them.</summary>
internal static class Views
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddRazorPages()
            .AddMvcOptions(mvc =>
            {
                mvc.ModelMetadataDetailsProviders.Add(new EmptyStaysEmpty());
                mvc.Filters.Add(new OnlyHandled());
            });
        builder.Services.AddLocalization();
        builder.Services.AddScoped<ChartFigures>().AddScoped<ReadingFigures>().AddScoped<ReadingYear>();
        // The default writes each Chinese character as an entity of eight bytes.
        builder.Services.Configure<WebEncoderOptions>(web =>
            web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
    }

    /// <summary>With nullable on, an optional <c>string Notes = ""</c> posted empty would be refused as required.</summary>
    private sealed class EmptyStaysEmpty : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context) =>
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
