using Microsoft.AspNetCore.Mvc.ModelBinding;
using Portfolio.Core.Languages;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// Reads <c>Essay.Title.en</c>, <c>Essay.Title.zh-Hans</c> … into what the text is already: a language that was not
/// posted stays as it is. Browsers send line ends as CRLF; what is stored has LF.
/// </summary>
internal sealed class LocalizedTextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var text = bindingContext.Model as LocalizedText ?? LocalizedText.Empty;
        var site = bindingContext.HttpContext.RequestServices.GetRequiredService<Site>();
        foreach (var tag in site.Languages.Select(l => l.Tag))
        {
            var posted = bindingContext.ValueProvider.GetValue($"{bindingContext.ModelName}.{tag}");
            if (posted.FirstValue is { } value)
                text = text.With(tag, value.ReplaceLineEndings("\n").TrimStart('\n').TrimEnd());
        }
        bindingContext.Result = ModelBindingResult.Success(text);
        return Task.CompletedTask;
    }
}
