using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>What has to hold before a paper is saved; makes its citation key and address where they were left empty.</summary>
public sealed partial class CheckPaper(
    PortfolioDb db,
    Site site,
    CheckSlug checkSlug,
    ChangePapers places,
    IStringLocalizer<AdminText> text
)
{
    private const int MostNames = 10_000;

    public async Task RunAsync(Paper paper, ModelStateDictionary refused, CancellationToken ct)
    {
        if (paper.Title.Length == 0)
            refused.AddModelError("Paper.Title", text["A paper needs its title."]);
        CheckLengths(paper, refused);
        CheckNames(paper, refused);
        if (paper.YearSuffix.Length > 0 && (paper.Issued is null || !Suffix().IsMatch(paper.YearSuffix)))
            refused.AddModelError(
                "Paper.YearSuffix",
                text["One or two small letters, and only behind a year, as the b of 2018b."]
            );
        if (paper.Language.Length > 0 && !LanguageTag().IsMatch(paper.Language))
            refused.AddModelError("Paper.Language", text["Write a language tag, such as en or zh-Hans."]);
        await CheckPlaceAsync(paper, refused, ct);
        if (paper.Title.Length == 0)
            return;
        await CheckKeyAsync(paper, refused, ct);
        var name = LocalizedText.Of(site.Language.Tag, paper.CitationKey);
        await checkSlug.RunAsync(paper, name, paper.IsOwn ? "papers" : "reading", db.Papers, refused, ct);
    }

    private void CheckLengths(Paper paper, ModelStateDictionary refused)
    {
        foreach (
            var (field, value, most) in new[]
            {
                ("Title", paper.Title, 2_000),
                ("Venue", paper.Venue, 1_000),
                ("ShortVenue", paper.ShortVenue, 200),
                ("Publisher", paper.Publisher, 1_000),
                ("Award", paper.Award, 1_000),
                ("Abstract", paper.Abstract, 100_000),
            }
        )
        {
            if (value.Length > most)
                refused.AddModelError($"Paper.{field}", text["At most {1} characters fit here.", field, most]);
        }
    }

    private void CheckNames(Paper paper, ModelStateDictionary refused)
    {
        foreach (var list in new[] { NameList.Of(paper, editors: false), NameList.Of(paper, editors: true) })
        {
            if (list.Names.Count > MostNames)
                refused.AddModelError(
                    list.Name + ".Text",
                    text["These are {0}; at most {1} fit here.", list.Names.Count, MostNames]
                );
            foreach (var (at, name) in list.Names.Index())
            {
                var row = list.IsText ? list.Name + ".Text" : $"{list.Name}[{at}].Family";
                if (
                    refused.GetFieldValidationState(row) != ModelValidationState.Invalid
                    && !Validator.TryValidateObject(name, new(name), null, true)
                )
                    refused.AddModelError(
                        row,
                        text["The name “{0}…” is too long.", name.ShortName[..Math.Min(40, name.ShortName.Length)]]
                    );
                if (name.Literal.Length > 0 && (name.Family + name.Given + name.Particle + name.Suffix).Length > 0)
                    refused.AddModelError(
                        $"{list.Name}[{at}].Literal",
                        text["Either the whole name or its parts: empty the one or the other."]
                    );
                if (name.Marks.Except(PersonName.MarkSigns).Any())
                    refused.AddModelError(
                        $"{list.Name}[{at}].Marks",
                        text["Marks are some of {0}.", string.Join(' ', PersonName.MarkSigns.ToCharArray())]
                    );
            }
        }
    }

    private async Task CheckPlaceAsync(Paper paper, ModelStateDictionary refused, CancellationToken ct)
    {
        var section = db.Entry(paper).Property(p => p.SectionId);
        if (paper.SectionId is { } id && !await db.ReadingSections.AnyAsync(s => s.Id == id, ct))
            refused.AddModelError("Paper.SectionId", text["Choose one of the list."]);
        else if (paper.Id == 0 || section.IsModified)
            paper.SectionPosition = await places.NextPlaceAsync(paper.SectionId, ct);
        if (paper.PreviewId is { } picture && !await db.Media.Pictures().AnyAsync(m => m.Id == picture, ct))
            refused.AddModelError("Paper.PreviewId", text["Choose one of the list."]);
    }

    private async Task CheckKeyAsync(Paper paper, ModelStateDictionary refused, CancellationToken ct)
    {
        var others = await db
            .Papers.Where(p => p.Id != paper.Id && p.CitationKey != "")
            .Select(p => p.CitationKey)
            .ToListAsync(ct);
        paper.CitationKey = CitationKey.Clean(paper.CitationKey);
        if (paper.CitationKey.Length == 0)
            paper.CitationKey = CitationKey.Unique([.. others, CitationKey.Make(PaperRecord.Of(paper))])[^1];
        else if (others.Contains(paper.CitationKey, StringComparer.OrdinalIgnoreCase))
            refused.AddModelError("Paper.CitationKey", text["Another paper has this key already: choose another."]);
    }

    [GeneratedRegex(@"^[a-z]{1,2}\z")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex LanguageTag();
}
