using Portfolio.Core.Languages;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>In which language of the site a text of unknown language is put.</summary>
public static class TextLanguage
{
    public const string English = "en";
    public const string Chinese = "zh-Hans";

    /// <summary>Chinese when its characters outnumber the words of letters, else English.</summary>
    public static string Of(string text)
    {
        var (chinese, words, inWord) = (0, 0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var isChinese = Characters.IsChinese(rune);
            var isLetter = !isChinese && System.Text.Rune.IsLetter(rune);
            chinese += isChinese ? 1 : 0;
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }
        return chinese > words ? Chinese : English;
    }

    /// <summary>A text in its own language.</summary>
    public static LocalizedText Localized(string text) => LocalizedText.Of(Of(text), text);
}
