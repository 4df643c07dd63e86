using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Settings;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// What the owner shows to services and authorities: numbers that are such, tags that verify and do nothing else, files
/// that stand where nothing of the program does.
/// </summary>
public sealed partial class CheckVerification(ReservedSlugs reserved, IStringLocalizer<AdminText> text)
{
    private const int MostTags = 20;

    public void Numbers(SiteSettings settings, ModelStateDictionary refused)
    {
        settings.IcpNumber = FilingNumbers.Tidy(settings.IcpNumber);
        settings.PublicSecurityNumber = FilingNumbers.Tidy(settings.PublicSecurityNumber);
        if (settings.IcpNumber.Length > 0 && !FilingNumbers.IsIcp(settings.IcpNumber))
            refused.AddModelError(
                "Settings.IcpNumber",
                text["This is no ICP number, such as {0}.", "京ICP备2024000001号-1"]
            );
        if (settings.PublicSecurityNumber.Length > 0 && !FilingNumbers.IsPublicSecurity(settings.PublicSecurityNumber))
            refused.AddModelError(
                "Settings.PublicSecurityNumber",
                text["This is no number of the public security authority, such as {0}.", "京公网安备11010102000001号"]
            );
    }

    /// <summary>Elements as services give them to be copied, or name and content with a blank between them; one a line.</summary>
    public Dictionary<string, string> Tags(string typed, ModelStateDictionary refused)
    {
        var tags = new Dictionary<string, string>();
        foreach (var line in typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = (NameIn().Match(line) is { Success: true } n ? n : Bare().Match(line)).Groups["name"].Value;
            var content = (ContentIn().Match(line) is { Success: true } c ? c : Bare().Match(line))
                .Groups["content"]
                .Value;
            if (!Verifying().IsMatch(name) || content.Length == 0)
                refused.AddModelError("Tags", text["“{0}” verifies nothing: paste what the service gave you.", line]);
            else
                tags[name] = content;
        }
        if (tags.Count > MostTags)
            refused.AddModelError("Tags", text["At most {0} are possible.", MostTags]);
        return tags;
    }

    /// <summary>Why a file cannot stand there; null when it can.</summary>
    public string? Objection(string folder, string name, long bytes) =>
        !RootFile.MayStand(folder, name)
            ? text[
                "A file called {0} cannot stand there: its name ends with .txt, .html, .xml or .json.",
                folder + name
            ].Value
        : reserved.Has(folder.Trim('/'), name) ? text["{0} is a page of the site itself.", folder + name].Value
        : bytes > RootFile.LargestBytes
            ? text["{0} is too large: at most {1} KB.", name, RootFile.LargestBytes / 1024].Value
        : null;

    [GeneratedRegex(@"\bname\s*=\s*[""']?(?<name>[A-Za-z0-9:._-]{1,80})", RegexOptions.IgnoreCase)]
    private static partial Regex NameIn();

    [GeneratedRegex(
        @"\bcontent\s*=\s*(?:""(?<content>[^""<>]{1,300})""|'(?<content>[^'<>]{1,300})')",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ContentIn();

    [GeneratedRegex(@"^(?<name>[A-Za-z0-9:._-]{1,80})\s+(?<content>[^\s""<>]{1,300})$")]
    private static partial Regex Bare();

    // google-site-verification, msvalidate.01, p:domain_verify: no other element may be set so.
    [GeneratedRegex("verif|validat", RegexOptions.IgnoreCase)]
    private static partial Regex Verifying();
}
