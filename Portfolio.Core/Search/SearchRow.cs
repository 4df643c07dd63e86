using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;

namespace Portfolio.Core.Search;

/// <summary>
/// The rows of the index are numbered so that a number says whose text it is and in which language, without a look
/// into the row: noun, id, language, from the highest bits down. By number, newest first, is thus noun by noun; papers,
/// of which there may be a hundred thousand, come last.
/// </summary>
internal static class SearchRow
{
    /// <summary>The language of a text that is in none: a record.</summary>
    public const int NoLanguage = 0;
    public const int MostLanguages = 255;

    private const int LanguageBits = 8;
    private const int IdBits = 32;

    /// <summary>What is searched, by its number; another number is another <see cref="SearchTables.Version"/>.</summary>
    public static readonly IReadOnlyDictionary<Type, int> Nouns = new Dictionary<Type, int>
    {
        [typeof(Paper)] = 1,
        [typeof(MediaFile)] = 2,
        [typeof(ReadingSection)] = 3,
        [typeof(FocusItem)] = 4,
        [typeof(NewsItem)] = 5,
        [typeof(WorkEntry)] = 6,
        [typeof(Essay)] = 7,
        [typeof(Page)] = 8,
        [typeof(Profile)] = 9,
    };

    private static readonly Dictionary<int, Type> ByNumber = Nouns.ToDictionary(n => n.Value, n => n.Key);

    public static bool IsSearched(Entry entry) => Nouns.ContainsKey(entry.GetType());

    /// <summary>The number of an entry: of its noun and its id.</summary>
    public static long Entry(Type noun, int id) => ((long)Nouns[noun] << IdBits) | (uint)id;

    public static (Type Noun, int Id) Of(long entry) => (ByNumber[(int)(entry >> IdBits)], (int)entry);

    /// <summary>The number of an entry's text in a language.</summary>
    public static long Row(long entry, int language) => (entry << LanguageBits) | (long)language;

    public static long EntryOf(long row) => row >> LanguageBits;

    public static int LanguageOf(long row) => (int)(row & MostLanguages);

    /// <summary>The rows of all entries of a noun, both ends included.</summary>
    public static (long First, long Last) All(Type noun) =>
        (Row(Entry(noun, 0), 0), Row(Entry(noun, 0) + uint.MaxValue, MostLanguages));
}
