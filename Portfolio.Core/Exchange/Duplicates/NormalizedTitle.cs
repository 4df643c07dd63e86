using System.Globalization;
using System.Text;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>A title without case, accents, punctuation and blanks: two spellings of one title are equal.</summary>
public static class NormalizedTitle
{
    public static string Of(string title)
    {
        var text = new StringBuilder(title.Length);
        foreach (var rune in title.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                text.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }
}
