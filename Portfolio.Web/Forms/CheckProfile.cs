using System.Net.Mail;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Profiles;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>What is typed into a profile and is more than a value: lines, an address, files that must exist.</summary>
public sealed class CheckProfile(IStringLocalizer<AdminText> text)
{
    private const int MostNames = 20;
    private const int LongestName = 120;

    public void Names(Profile profile, string lines, ModelStateDictionary refused)
    {
        const StringSplitOptions words = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var names = lines.Split(['\r', '\n'], words).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > MostNames)
            refused.AddModelError("Spellings", text["These are {0}; at most {1} fit here.", names.Count, MostNames]);
        else if (names.Find(n => n.Length > LongestName) is { } name)
            refused.AddModelError(
                "Spellings",
                text["“{0}” is longer than {1} characters.", name[..LongestName], LongestName]
            );
        else if (!profile.OtherNames.SequenceEqual(names))
            profile.OtherNames = names;
    }

    public void Email(Profile profile, ModelStateDictionary refused)
    {
        profile.Email = profile.Email.Trim();
        if (
            profile.Email.Length > 0
            && !(MailAddress.TryCreate(profile.Email, out var mail) && mail.Address == profile.Email)
        )
            refused.AddModelError("Profile.Email", text["This is not an e-mail address, such as you@example.edu."]);
    }

    public void Photo(Profile profile, IEnumerable<SelectListItem> pictures, ModelStateDictionary refused)
    {
        if (!IsOffered(profile.PhotoId, pictures))
            refused.AddModelError("Profile.PhotoId", text["Choose one of the list."]);
    }

    /// <summary>Takes the chosen CV of each language; those of languages that were not asked for stay.</summary>
    public void Cv(
        Profile profile,
        Dictionary<string, int?> chosen,
        IReadOnlyList<SelectListItem> pdfs,
        ModelStateDictionary refused
    )
    {
        foreach (var (tag, file) in chosen)
        {
            var stored = profile.CvFiles.Find(f => f.Language == tag);
            if (stored?.MediaFileId == file)
                continue;
            if (!IsOffered(file, pdfs))
                refused.AddModelError($"Cv[{tag}]", text["Choose one of the list."]);
            else if (file is not { } id)
                profile.CvFiles.Remove(stored!);
            else if (stored is not null)
                stored.MediaFileId = id;
            else
                profile.CvFiles.Add(new() { Language = tag, MediaFileId = id });
        }
    }

    private static bool IsOffered(int? id, IEnumerable<SelectListItem> choices) => choices.Any(c => c.Value == $"{id}");
}
