using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Profiles;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Profiles;

public sealed class CoauthorsModel(EntryForm<Profile> form, IStringLocalizer<AdminText> text) : PageModel
{
    public EntryForm Form => form;
    public Profile Profile => form.Entry;
    public string PeopleMove { get; private set; } = "";
    public string MarksMove { get; private set; } = "";

    public static Coauthor NewCoauthor() => new() { Names = "", Url = "" };

    public static ContributionMark NewMark() => new() { Mark = "" };

    public async Task OnGetAsync(CancellationToken ct) => await form.OpenAsync(await form.OnlyAsync(ct), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (people, marks) = (Rows.Of(Request, "Profile.Coauthors"), Rows.Of(Request, "Profile.ContributionMarks"));
        (PeopleMove, MarksMove) = (people.Move, marks.Move);
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await people.FillAsync(
            Profile.Coauthors,
            NewCoauthor,
            (person, name) => TryUpdateModelAsync(person, name, c => c.Names, c => c.Url),
            (person, i) => person.Position = i
        );
        await marks.FillAsync(
            Profile.ContributionMarks,
            NewMark,
            (mark, name) => TryUpdateModelAsync(mark, name, m => m.Mark, m => m.Meaning),
            (mark, i) => mark.Position = i
        );
        if (people.HasMoved || marks.HasMoved)
            return Page();
        Check();
        return await form.SaveAsync(this);
    }

    private void Check()
    {
        foreach (var (i, person) in Profile.Coauthors.Index())
        {
            person.Url = person.Url.Trim();
            if (!person.Names.Any(char.IsLetter))
                ModelState.AddModelError($"Profile.Coauthors[{i}].Names", text["Write the name."]);
            if (!WebAddress.IsWhole(person.Url))
                ModelState.AddModelError(
                    $"Profile.Coauthors[{i}].Url",
                    text["This is not an address, such as https://example.edu."]
                );
        }
        foreach (var (i, mark) in Profile.ContributionMarks.Index())
        {
            if (mark.Mark.Length == 0 || !mark.Mark.All(PersonName.MarkSigns.Contains))
                ModelState.AddModelError(
                    $"Profile.ContributionMarks[{i}].Mark",
                    text["Write one of these signs: {0}", PersonName.MarkSigns]
                );
            if (mark.Meaning.IsEmpty)
                ModelState.AddModelError($"Profile.ContributionMarks[{i}].Meaning", text["Write what it means."]);
        }
    }
}
