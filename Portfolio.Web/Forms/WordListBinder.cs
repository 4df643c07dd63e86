using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Portfolio.Web.Forms;

/// <summary>Reads words typed on one line, <c>vision, language models</c>, into a list: each once, in their order.</summary>
internal sealed class WordListBinder : IModelBinder
{
    /// <summary>What stands between two words; the Chinese signs are typed without leaving the input method.</summary>
    private static readonly char[] Signs = [',', '，', '、', ';', '；', '\n'];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted.FirstValue is { } line)
        {
            var words = line.Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            bindingContext.Result = ModelBindingResult.Success(
                words.Distinct(StringComparer.OrdinalIgnoreCase).ToList()
            );
        }
        return Task.CompletedTask;
    }
}
