namespace Portfolio.Web.TagHelpers;

/// <summary>Whether a page holds a formula, so that only those pages ask for the formulas' style sheet.</summary>
public static class FormulaStyles
{
    private static readonly object Key = new();

    public static void NoteFormulas(this HttpContext context, string html)
    {
        if (html.Contains("<math", StringComparison.Ordinal))
            context.Items[Key] = true;
    }

    /// <summary>Asked by the head, which is written after the body.</summary>
    public static bool HasFormulas(this HttpContext context) => context.Items.ContainsKey(Key);
}
