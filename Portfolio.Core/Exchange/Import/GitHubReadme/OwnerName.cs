using System.Text.RegularExpressions;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// The name by which somebody introduces themself: "I'm Jane Doe", "My name is …", "我叫…", in one script or both. A
/// character that the file no longer holds (U+FFFD) counts as Chinese.
/// </summary>
internal sealed partial record OwnerName(string Latin, string Chinese)
{
    public static OwnerName? In(string text)
    {
        foreach (Match match in Introduction().Matches(text))
        {
            var latin = NotNames().IsMatch(match.Groups["latin"].Value) ? "" : match.Groups["latin"].Value;
            var chinese = match.Groups["han"].Value;
            var isSure = match.Groups["sure"].Success;
            // "I am Chinese" and "我是学生" name nobody.
            if (chinese.Length > 0 && latin.Length == 0 && !isSure && NotChineseNames().IsMatch(chinese))
                continue;
            if (chinese.Length > 0 || latin.Contains(' ', StringComparison.Ordinal) || (isSure && latin.Length > 0))
                return new(latin, chinese);
        }
        return null;
    }

    public LocalizedText InEachScript() =>
        LocalizedText.Of(TextLanguage.English, Latin).With(TextLanguage.Chinese, Chinese);

    [GeneratedRegex(
        """
            (?:\b(?:I['’]?m|I\ am)\s+|(?<sure>\b[Mm]y\ name(?:\ is|['’]s)\s+|我叫做?\s*|我的名字(?:是|叫)\s*)|我是\s*|本人\s*)
            (?<latin>[A-Z][\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[\s\d\p{P}\p{S}]]*[.]?(?:[ '’-][A-Z][\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[\s\d\p{P}\p{S}]]*[.]?){0,4})?
            (?:\s*[(（]?(?<han>[\p{IsCJKUnifiedIdeographs}\uFFFD]{2,4}(?:·[\p{IsCJKUnifiedIdeographs}\uFFFD]{1,8})?)[)）]?)?
            (?=\s*(?:$|[,，.。!！;；:：、|（(—–-]|\band\b|\bfrom\b|\bat\b|\n|[\uD83C-\uD83E]))
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Introduction();

    [GeneratedRegex(
        @"\b(?:Ph\.?D|Student|Engineer|Developer|Professor|Researcher|Scientist|Senior|Junior|Computer|Software)\b"
    )]
    private static partial Regex NotNames();

    [GeneratedRegex("^[一个来在大学研本博硕某位名学]|学生|大学|学院|老师|教师|工程")]
    private static partial Regex NotChineseNames();
}
