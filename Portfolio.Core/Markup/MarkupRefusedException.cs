namespace Portfolio.Core.Markup;

/// <summary>Stops a rendering; the text is then shown as it was typed, with the warning beside it.</summary>
internal sealed class MarkupRefusedException(MarkupWarning warning) : Exception(warning.ToString())
{
    public MarkupWarning Warning { get; } = warning;
}
