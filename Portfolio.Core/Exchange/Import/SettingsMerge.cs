using Portfolio.Core.Settings;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What a source says of the site fills what is empty; address, time zone and languages are the owner's.</summary>
internal static class SettingsMerge
{
    public static void Into(SiteSettings settings, SiteSettings read, SiteSettings before)
    {
        settings.Title = settings.Title.Merged(read.Title, before.Title);
        settings.Description = settings.Description.Merged(read.Description, before.Description);
    }
}
