using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// Reads <c>Essay.Title.en</c>, <c>Essay.Title.zh-Hans</c> … into what the text is already: a language that was not
/// posted stays as it is. Browsers send line ends as CRLF; what is stored has LF.
/// </summary>
internal sealed class LocalizedTextBinder : IModelBinder
{
    /// <summary>In UTF-8, a language: what the renderer takes.</summary>
    private const int MostKilobytes = 512;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var services = bindingContext.HttpContext.RequestServices;
        var text = bindingContext.Model as LocalizedText ?? LocalizedText.Empty;
        foreach (var tag in services.GetRequiredService<Site>().Languages.Select(l => l.Tag))
        {
            var name = $"{bindingContext.ModelName}.{tag}";
            if (bindingContext.ValueProvider.GetValue(name).FirstValue is not { } posted)
                continue;
            var lines = posted.ReplaceLineEndings("\n").TrimStart('\n').TrimEnd();
            // The field of a title grows with it, but a title is one line.
            if (bindingContext.ModelMetadata.PropertyName == "Title")
                lines = lines.Replace('\n', ' ');
            text = text.With(tag, lines);
            if (Encoding.UTF8.GetByteCount(lines) is var bytes and > MostKilobytes * 1024)
                bindingContext.ModelState.TryAddModelError(name, TooLong(services, bytes));
        }
        bindingContext.Result = ModelBindingResult.Success(text);
        return Task.CompletedTask;
    }

    private static string TooLong(IServiceProvider services, int bytes) =>
        services.GetRequiredService<IStringLocalizer<AdminText>>()[
            "This text has {0} KB; at most {1} KB fit. Divide it into two.",
            (bytes + 1023) / 1024,
            MostKilobytes
        ];
}
