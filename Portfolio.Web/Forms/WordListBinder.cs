using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Reads words typed on one line, <c>vision, language models</c>, into a list: each once, in their order.</summary>
internal sealed class WordListBinder : IModelBinder
{
    public const int MostWords = 20;
    public const int LongestWord = 50;

    /// <summary>What stands between two words; the Chinese signs are typed without leaving the input method.</summary>
    public static readonly char[] Signs = [',', '，', '、', ';', '；', '\n'];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, refused) = (bindingContext.ModelName, bindingContext.ModelState);
        if (bindingContext.ValueProvider.GetValue(name).FirstValue is not { } line)
            return Task.CompletedTask;
        var words = line.Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        bindingContext.Result = ModelBindingResult.Success(words);

        var text = bindingContext.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<AdminText>>();
        if (words.Count > MostWords)
            refused.TryAddModelError(name, text["These are {0}; at most {1} fit here.", words.Count, MostWords]);
        if (words.Find(w => w.Length > LongestWord) is { } word)
            refused.TryAddModelError(name, text["“{0}” is longer than {1} characters.", word, LongestWord]);
        return Task.CompletedTask;
    }
}
