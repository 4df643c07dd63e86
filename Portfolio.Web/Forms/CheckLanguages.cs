using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// Makes the languages of a site whole: each with a known tag, its own name, and a prefix that nothing else has; the
/// first without one.
/// </summary>
public sealed partial class CheckLanguages(PortfolioDb db, ReservedSlugs reserved, IStringLocalizer<AdminText> text)
{
    /// <summary>Fills in what was left empty, and puts each refusal beside its field, as <c>Languages[1].Tag</c>.</summary>
    public async Task RunAsync(List<Language> languages, ModelStateDictionary refused, CancellationToken ct)
    {
        if (languages.Count == 0)
            refused.AddModelError("", text["A site has one language at least: add one."]);
        var pages = await db.Pages.Select(p => p.Slug).ToHashSetAsync(ct);
        foreach (var (i, language) in languages.Index())
        {
            var others = languages.Take(i).ToList();
            if (Complete(language, isDefault: i == 0) is not { } known)
                refused.AddModelError(
                    Field(nameof(Language.Tag)),
                    text["No language has this tag: en, zh-Hans and pt-BR are tags."]
                );
            else if (others.Exists(l => l.Tag == known))
                refused.AddModelError(Field(nameof(Language.Tag)), text["This language stands above already."]);
            if (i > 0 && PrefixObjection(language.Prefix, others, pages) is { } objection)
                refused.AddModelError(Field(nameof(Language.Prefix)), objection);

            string Field(string name) => $"Languages[{i}].{name}";
        }
    }

    /// <summary>The tag as it is written everywhere; null when there is no such language.</summary>
    private static string? Complete(Language language, bool isDefault)
    {
        (language.Tag, language.Prefix) = (language.Tag.Trim(), language.Prefix.Trim().Trim('/'));
        if (isDefault)
            language.Prefix = "";
        if (Known(language.Tag) is not { } culture)
            return null;
        language.Tag = culture.Name;
        if (!isDefault && language.Prefix.Length == 0)
            language.Prefix = culture.TwoLetterISOLanguageName;
        language.Name = language.Name.Trim() is { Length: > 0 } name ? name : culture.NativeName;
        return language.Tag;
    }

    // Any well-formed tag makes a culture; only a known language has a code of three letters.
    private static CultureInfo? Known(string tag) =>
        Shape().IsMatch(tag) && CultureInfo.GetCultureInfo(tag) is { ThreeLetterISOLanguageName.Length: > 0 } culture
            ? culture
            : null;

    private string? PrefixObjection(string prefix, List<Language> others, HashSet<string> pages)
    {
        if (!Slug.IsValid(prefix))
            return text[
                "An address has lower-case letters a to z, digits and single hyphens, at most {0}.",
                Language.MaxPrefix
            ];
        if (others.Exists(l => l.Prefix == prefix))
            return text["Another language has this prefix already: choose another."];
        if (reserved.Has("", prefix))
            return text["A page of the site itself stands at this address: choose another."];
        if (pages.Contains(prefix))
            return text["One of your pages stands at this address: choose another, or move the page."];
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}\z")]
    private static partial Regex Shape();
}
