using System.Diagnostics;

namespace Portfolio.Core.Markup;

/// <summary>
/// What one rendering may use: time, characters of output, elements. It is asked at every line, every special
/// character, every element and every piece of output, so that a text that would run for minutes stops on the
/// thread that reads it. (A thread left behind would go on using a core after the answer was given.)
/// </summary>
internal sealed class RenderBudget(TimeSpan time)
{
    public const int SourceBytes = 512 * 1024;
    private const int OutputCharacters = 4 * 1024 * 1024;
    private const int Elements = 150_000;

    private readonly long started = Stopwatch.GetTimestamp();
    private int characters;
    private int elements;

    public void SpendElement()
    {
        if (++elements > Elements)
            throw new MarkupRefusedException(MarkupWarning.OutputTooLarge());
        CheckTime();
    }

    public void SpendCharacters(int count)
    {
        characters += count;
        if (characters > OutputCharacters)
            throw new MarkupRefusedException(MarkupWarning.OutputTooLarge());
        CheckTime();
    }

    /// <summary>The stage that follows counts its output from nothing: Markdown is written as HTML twice.</summary>
    public void StartOutput() => characters = 0;

    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(started) > time)
            throw new MarkupRefusedException(MarkupWarning.TooSlow());
    }
}
