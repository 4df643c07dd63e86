using Portfolio.Core.Settings;

namespace Portfolio.Core.Content;

internal sealed class SettingsFile : EntryFile<SiteSettings>
{
    public override string Folder => "settings.md";

    protected override void Map(SiteSettings settings, Fields fields, ContentReferences references)
    {
        fields.Localized("title", settings.Title, v => settings.Title = v);
        fields.Localized("description", settings.Description, v => settings.Description = v);
        fields.Text("public_url", settings.PublicUrl ?? "", v => settings.PublicUrl = v);
        fields.Text("time_zone", settings.TimeZone, v => settings.TimeZone = v);
    }
}
