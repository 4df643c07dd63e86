using System.Text.RegularExpressions;

namespace Portfolio.Core.Settings;

/// <summary>
/// The numbers that a site in mainland China shows at the foot of each page, with the places where they can be looked up.
/// </summary>
public static partial class FilingNumbers
{
    public const int Longest = 60;

    /// <summary>Where every ICP number leads (<see href="https://beian.miit.gov.cn"/>).</summary>
    public const string IcpAddress = "https://beian.miit.gov.cn/";

    /// <summary>Without blanks, which often come along when it is copied.</summary>
    public static string Tidy(string number) => Blanks().Replace(number, "");

    public static bool IsIcp(string number) => Icp().IsMatch(number);

    public static bool IsPublicSecurity(string number) => PublicSecurity().IsMatch(number);

    /// <summary>Where a number of the public security authority can be looked up: by its digits.</summary>
    public static string PublicSecurityAddress(string number) =>
        "https://beian.mps.gov.cn/#/query/webSearch?code=" + string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^\p{IsCJKUnifiedIdeographs}ICP[备证][0-9]{6,12}号?(-[0-9]{1,3})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Icp();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}公网安备[0-9]{14}号?$", RegexOptions.CultureInvariant)]
    private static partial Regex PublicSecurity();
}
