using Microsoft.AspNetCore.Mvc;
using Portfolio.Core.Languages;

namespace Portfolio.Web.Forms;

/// <summary>How what is typed into a form becomes a value of an entry.</summary>
internal static class FormServices
{
    public static void AddForms(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Flash>();
        builder.Services.AddSingleton<ReservedSlugs>();
        builder.Services.Configure<MvcOptions>(mvc =>
        {
            mvc.ModelBinderProviders.Insert(0, new BinderFor<LocalizedText>(new LocalizedTextBinder()));
            mvc.ModelBinderProviders.Insert(0, new BinderFor<List<string>>(new WordListBinder()));
            mvc.ModelMetadataDetailsProviders.Add(new LimitSentence());
        });
    }
}
