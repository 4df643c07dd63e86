using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Several sources speak of one owner: what a source says fills what is empty, and a bio is added below another. Only a
/// profile nobody touched since the sample gives way.
/// </summary>
internal static class ProfileMerge
{
    public static void Into(Profile profile, Profile draft, bool replace)
    {
        profile.Name = Fill(profile.Name, draft.Name, replace);
        profile.OtherNames = [.. profile.OtherNames.Union(draft.OtherNames)];
        profile.Subtitle = Fill(profile.Subtitle, draft.Subtitle, replace);
        profile.Bio = Below(profile.Bio, draft.Bio, replace);
        profile.OpenTo = Fill(profile.OpenTo, draft.OpenTo, replace);
        profile.MoreInfo = Fill(profile.MoreInfo, draft.MoreInfo, replace);
        if (profile.Email.Length == 0 || (replace && draft.Email.Length > 0))
            profile.Email = draft.Email;
        if (draft.HomeBlocks.Count > 0 && (profile.HomeBlocks.Count == 0 || replace))
        {
            // The photo's settings stand in the same place of the source as the blocks do.
            (profile.PhotoSide, profile.PhotoCircular) = (draft.PhotoSide, draft.PhotoCircular);
            profile.HomeBlocks = draft.HomeBlocks;
        }
        if (profile.Links.Count == 0 || (replace && draft.Links.Count > 0))
            profile.Links = draft.Links;
    }

    private static LocalizedText Fill(LocalizedText there, LocalizedText read, bool replace)
    {
        if (replace && !read.IsEmpty)
            return read;
        return LocalizedText.Of(read.All().Concat(there.All()));
    }

    private static LocalizedText Below(LocalizedText there, LocalizedText read, bool replace)
    {
        if (replace && !read.IsEmpty)
            return read;
        foreach (var (language, text) in read.All())
        {
            if (there[language] is not { } before)
                there = there.With(language, text);
            else if (!before.Contains(text, StringComparison.Ordinal))
                there = there.With(language, $"{before}\n\n{text}");
        }
        return there;
    }
}
