using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Portfolio.Web.Forms;

/// <summary>The one message a page leaves for the next: what was done. Shown once, after the redirect.</summary>
public sealed class Flash(ITempDataDictionaryFactory store, IHttpContextAccessor context)
{
    private ITempDataDictionary Data => store.GetTempData(context.HttpContext!);

    public void Say(string sentence) => Data[nameof(Flash)] = sentence;

    /// <summary>What was said, or null; the next page does not see it.</summary>
    public string? Take() => Data[nameof(Flash)] as string;
}
