using System.Text;

namespace Portfolio.Benchmarks;

/// <summary>Sentences without sense in which few words are frequent and most are rare, as in a language (Zipf's law).</summary>
internal sealed class InventedWords
{
    private const int Characters = 3500;
    private const int Words = 30_000;
    private static readonly string[] Syllables = "ba con de fer gi lo mul ne or pra qui ren sto tur ve".Split(' ');

    private static readonly string[] Forms = ["k", "ks", "king"];

    private readonly Random random = new(11);
    private readonly double[] characters = Zipf(Characters, 30);
    private readonly double[] words = Zipf(Words, 8);

    public string Sentence(bool chinese, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            if (chinese)
                text.Append((char)('\u4E00' + Pick(characters)));
            else
                text.Append(i > 0 ? " " : "").Append(Word(Pick(words)));
        }
        return text.ToString();
    }

    // Three forms of each, and no word is the beginning of another one.
    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = (number / Forms.Length) + Syllables.Length; rest > 0; rest /= Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);
        return word.Append(Forms[number % Forms.Length]).ToString();
    }

    private int Pick(double[] sums)
    {
        var found = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return Math.Min(found < 0 ? ~found : found, sums.Length - 1);
    }

    private static double[] Zipf(int count, double shift)
    {
        var sums = new double[count];
        for (var i = 0; i < count; i++)
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + (1 / (i + shift));
        return sums;
    }
}
