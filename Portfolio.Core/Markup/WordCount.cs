using System.Text;

namespace Portfolio.Core.Markup;

/// <summary>Words set apart by blanks or punctuation, and Chinese characters, which are counted one by one.</summary>
internal readonly record struct WordCount(int Words, int Characters)
{
    public static WordCount Of(IEnumerable<string> blocks)
    {
        var (words, characters) = (0, 0);
        foreach (var block in blocks)
        {
            var isInWord = false;
            foreach (var rune in block.EnumerateRunes())
            {
                if (Markup.Characters.IsChinese(rune))
                    (characters, isInWord) = (characters + 1, false);
                else if (!Rune.IsLetterOrDigit(rune))
                    // "don't", "well-known" and "3.5" are one word each.
                    isInWord = isInWord && rune.Value is '\'' or '’' or '-' or '.';
                else if (!isInWord)
                    (words, isInWord) = (words + 1, true);
            }
        }
        return new(words, characters);
    }
}
