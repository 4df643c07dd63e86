namespace Portfolio.Core.Markup;

/// <summary>
/// Classes by which the first HTML tells the last what a thing is; they are all that the allow-list lets through,
/// beside the language of code. Typed by hand they do no more than Markdown does.
/// </summary>
internal static class Marks
{
    public const string Centre = "c";
    public const string End = "r";
    public const string Wide = "wide";
    public const string NoteCall = "note-call";
    public const string Citation = "cite-call";
    public const string TaskDone = "task-done";
    public const string TaskOpen = "task-open";
    public const string Formula = "formula";
    public const string DisplayFormula = "display-formula";
    public const string Tab = "tab";
    public const string Language = "language-";
    public const string Callout = "callout-";

    /// <summary>The attribute with a block's line in the source.</summary>
    public const string Line = "data-line";

    public static readonly string[] All =
    [
        Centre,
        End,
        Wide,
        NoteCall,
        Citation,
        TaskDone,
        TaskOpen,
        Formula,
        DisplayFormula,
        Tab,
        Callout + "note",
        Callout + "tip",
        Callout + "important",
        Callout + "warning",
        Callout + "caution",
    ];
}
