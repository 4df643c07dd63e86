using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Languages;

namespace Portfolio.Web.Cards;

/// <summary>What places that show a link as a card read of a page: its true address, its picture, its languages.</summary>
public sealed record SharedPage(string Address, string Card, Language Shown, IReadOnlyList<Language> Languages)
{
    /// <summary>
    /// The picture under an address that changes with the words in it: whoever has fetched it once keeps it for ever.
    /// </summary>
    public string CardOf(string words) =>
        $"{Card}?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8]}";

    /// <summary>As Open Graph has it: <c>en_US</c>, <c>zh_CN</c>.</summary>
    public static string LocaleOf(Language language)
    {
        var culture = CultureInfo.CreateSpecificCulture(language.Tag);
        return $"{culture.TwoLetterISOLanguageName}_{new RegionInfo(culture.Name).TwoLetterISORegionName}";
    }
}
