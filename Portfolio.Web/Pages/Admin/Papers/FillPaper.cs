using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Reads the fields of a paper's form that are more than what was typed: type, identifiers and links.</summary>
public sealed class FillPaper(IStringLocalizer<AdminText> text)
{
    public void Run(Paper paper, IFormCollection form, ModelStateDictionary refused)
    {
        paper.Title = paper.Title.Trim();
        ReadType(paper, form, refused);
        Read(
            "Paper.Doi",
            form,
            refused,
            typed => Doi.TryParse(typed, out var doi) ? doi.Name : null,
            doi => paper.Doi = doi,
            "This is no DOI, such as 10.1000/182 or https://doi.org/10.1000/182."
        );
        Read(
            "Paper.ArxivId",
            form,
            refused,
            typed => ArxivId.TryParse(typed, out var id) ? $"{id}" : null,
            id => SetArxiv(paper, id),
            "This is no arXiv number, such as 1706.03762 or https://arxiv.org/abs/1706.03762."
        );
        foreach (var (prefix, name) in Rows(paper))
            Read(
                $"{prefix}.Orcid",
                form,
                refused,
                typed => Orcid.TryParse(typed, out var id) ? id.Id : null,
                id => name.Orcid = id,
                "This is no ORCID iD, such as 0000-0002-1825-0097: a digit is missing or mistyped."
            );
        PaperLinks.Read(paper, form, refused, text);
    }

    private void ReadType(Paper paper, IFormCollection form, ModelStateDictionary refused)
    {
        if (!form.TryGetValue("Paper.Type", out var typed) || typed == PaperTypes.ValueOf(paper))
            return;
        if (PaperTypes.Find($"{typed}") is { } type)
            (paper.Type, paper.EntryType) = (type.Csl, type.Bibtex);
        else
            refused.AddModelError("Paper.Type", text["Choose one of the list."]);
    }

    // Bare or as a link, kept in its plain form; what is neither stays as typed, with the reason beside it.
    private void Read(
        string key,
        IFormCollection form,
        ModelStateDictionary refused,
        Func<string, string?> plain,
        Action<string> set,
        string reason
    )
    {
        if (!form.TryGetValue(key, out var values))
            return;
        var typed = $"{values}".Trim();
        if (typed.Length == 0 || plain(typed) is not null)
        {
            set(typed.Length == 0 ? "" : plain(typed)!);
            return;
        }
        refused.SetModelValue(key, typed, typed);
        refused.AddModelError(key, text[reason]);
    }

    private static void SetArxiv(Paper paper, string id) =>
        (paper.ArxivId, paper.ArxivVersion) = ArxivId.TryParse(id, out var arxiv)
            ? (arxiv.Id, arxiv.Version)
            : ("", null);

    private static IEnumerable<(string Prefix, PaperAuthor Name)> Rows(Paper paper) =>
        from editors in new[] { false, true }
        let list = NameList.Of(paper, editors)
        from name in list.Names.Index()
        select ($"{list.Name}[{name.Index}]", name.Item);
}
