using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Portfolio.Web.Forms;

/// <summary>The one message a page leaves for the next: what was done. Shown once, after the redirect.</summary>
public sealed class Flash(ITempDataDictionaryFactory store, IHttpContextAccessor context)
{
    private ITempDataDictionary Data => store.GetTempData(context.HttpContext!);

    /// <summary><paramref name="undo"/> is the batch key of what was just changed or deleted, to take it back with one press.</summary>
    public void Say(string sentence, Guid? undo = null)
    {
        Data[nameof(Flash)] = sentence;
        Data[nameof(undo)] = undo;
    }

    /// <summary>What was said, or null; the next page does not see it.</summary>
    public Said? Take() => Data[nameof(Flash)] is string sentence ? new(sentence, Data["undo"] as Guid?) : null;

    /// <summary>A message, and what takes back what it tells of.</summary>
    public sealed record Said(string Sentence, Guid? Undo);
}
