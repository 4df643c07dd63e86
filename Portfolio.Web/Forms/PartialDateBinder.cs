using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Dates;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Reads a year, a month or a day from one line; an empty line is an unknown date.</summary>
internal sealed class PartialDateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, refused) = (bindingContext.ModelName, bindingContext.ModelState);
        var posted = bindingContext.ValueProvider.GetValue(name);
        if (posted.FirstValue is not { } typed)
            return Task.CompletedTask;
        // Kept as typed, so that a line that is no date is shown again.
        refused.SetModelValue(name, posted);
        if (PartialDate.TryParse(typed, out var date) || string.IsNullOrWhiteSpace(typed))
            bindingContext.Result = ModelBindingResult.Success(date);
        else
            refused.TryAddModelError(
                name,
                bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<AdminText>>()[
                    "Write a year, a month such as 2026-03, or a day such as 2026-03-01."
                ]
            );
        return Task.CompletedTask;
    }
}
