using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// Reads a day as browsers send it, <c>2026-03-01</c>, whatever calendar the page's language has; an empty one is null,
/// or 0001-01-01 where there must be one.
/// </summary>
internal sealed class DayBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, refused) = (bindingContext.ModelName, bindingContext.ModelState);
        var posted = bindingContext.ValueProvider.GetValue(name);
        if (posted.FirstValue is not { } typed)
            return Task.CompletedTask;
        refused.SetModelValue(name, posted);
        if (string.IsNullOrWhiteSpace(typed))
            bindingContext.Result = ModelBindingResult.Success(
                bindingContext.ModelType == typeof(DateOnly) ? default(DateOnly) : null
            );
        else if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            bindingContext.Result = ModelBindingResult.Success(day);
        else
            refused.TryAddModelError(
                name,
                bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<AdminText>>()[
                    "Write a day such as 2026-03-01."
                ]
            );
        return Task.CompletedTask;
    }
}
