using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Web.Languages;
using Portfolio.Web.Pages.Admin;
using Portfolio.Web.Pages.Admin.Entries;
using Portfolio.Web.Pages.Admin.Papers;
using Portfolio.Web.Pages.Admin.Redirects;

namespace Portfolio.Web.Forms;

/// <summary>How what is typed into a form becomes a value of an entry.</summary>
internal static class FormServices
{
    public static void AddForms(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor().AddSingleton<ReservedSlugs>();
        services.AddScoped<CheckSlug>().AddScoped<Flash>().AddScoped(typeof(EntryForm<>));
        services.AddScoped<MediaChoices>().AddScoped<EntryByName>();
        services.AddScoped<OwnAddresses>().AddScoped<TextWarnings>();
        services
            .AddScoped<CheckLinks>()
            .AddScoped<CheckLanguages>()
            .AddScoped<CheckVerification>()
            .AddScoped<CheckProfile>()
            .AddScoped<CheckRedirect>();
        services
            .AddScoped<KeepCaught>()
            .AddScoped<WorthALook>()
            .AddScoped<OutdatedTranslations>()
            .AddScoped<ChangeChosen>()
            .AddScoped<ChangeTag>();
        services.AddScoped<ChangePapers>().AddScoped<FillPaper>().AddScoped<CheckPaper>().AddScoped<PaperChoices>();
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.ModelBinderProviders.Insert(0, new BinderFor<LocalizedText>(new LocalizedTextBinder()));
            mvc.ModelBinderProviders.Insert(0, new BinderFor<List<string>>(new WordListBinder()));
            mvc.ModelBinderProviders.Insert(0, new BinderFor<DateOnly>(new DayBinder()));
            mvc.ModelBinderProviders.Insert(0, new BinderFor<DateOnly?>(new DayBinder()));
            mvc.ModelBinderProviders.Insert(0, new BinderFor<PartialDate>(new PartialDateBinder()));
            mvc.ModelMetadataDetailsProviders.Add(new LimitSentence());
        });
        // The framework's own sentences are English only.
        services
            .AddOptions<MvcOptions>()
            .Configure<IStringLocalizer<AdminText>>(
                (mvc, text) =>
                {
                    var say = mvc.ModelBindingMessageProvider;
                    say.SetAttemptedValueIsInvalidAccessor((_, _) => text["Write a whole number here."]);
                    say.SetValueMustNotBeNullAccessor(_ => text["Write a whole number here."]);
                }
            );
        services
            .AddMvcCore()
            .AddDataAnnotationsLocalization(o =>
                o.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(AdminText))
            );
        // The address of a page is its path; folders are named like types, addresses are not.
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
    }
}
