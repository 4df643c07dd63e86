using Portfolio.Core.Languages;
using Portfolio.Core.Settings;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What a source says of the site fills what is empty; address, time zone and languages are the owner's.</summary>
internal static class SettingsMerge
{
    public static void Into(SiteSettings settings, SiteSettings draft)
    {
        settings.Title = LocalizedText.Of(draft.Title.All().Concat(settings.Title.All()));
        settings.Description = LocalizedText.Of(draft.Description.All().Concat(settings.Description.All()));
    }
}
