using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Languages;
using Portfolio.Core.Settings;

namespace Portfolio.Core.Content;

internal sealed class SettingsFile : EntryFile<SiteSettings>
{
    public override string Folder => "settings.md";

    protected override void Map(SiteSettings settings, Fields fields, ContentReferences references)
    {
        fields.FormatNumber();
        fields.Localized("title", settings.Title, v => settings.Title = v);
        fields.Localized("description", settings.Description, v => settings.Description = v);
        fields.Text("public_url", settings.PublicUrl ?? "", v => settings.PublicUrl = v);
        fields.Text("time_zone", settings.TimeZone, v => settings.TimeZone = v);
        fields.Word("citation_style", settings.CitationStyle, CitationStyle.Apa, v => settings.CitationStyle = v);
        fields.Items(
            "languages",
            settings.Languages,
            () =>
                new()
                {
                    Tag = "",
                    Prefix = "",
                    Name = "",
                },
            Language,
            v => settings.Languages = v.Numbered((l, i) => l.Position = i)
        );
        fields.Map("former_prefixes", settings.FormerPrefixes, v => settings.FormerPrefixes = v);
        fields.Items(
            "navigation",
            settings.Navigation,
            () => new() { Part = default },
            Place,
            v => settings.Navigation = [.. v.DistinctBy(p => p.Part)]
        );
        fields.Text("accent", settings.Accent, v => ReadAccent(settings, v, fields));
        fields.Word("face", settings.Face, TextFace.Sans, v => settings.Face = v);
        fields.Word("density", settings.Density, Density.Roomy, v => settings.Density = v);
        fields.Word("date_style", settings.DateStyle, DateStyle.DayFirst, v => settings.DateStyle = v);
        fields.Localized("footer", settings.Footer, v => settings.Footer = v);
        fields.Flag("no_feeds", settings.NoFeeds, v => settings.NoFeeds = v);
        fields.Flag("hidden_from_search", settings.HidesFromSearch, v => settings.HidesFromSearch = v);
        fields.Text("icp_number", settings.IcpNumber, v => settings.IcpNumber = v);
        fields.Text("public_security_number", settings.PublicSecurityNumber, v => settings.PublicSecurityNumber = v);
        fields.Map("verification_tags", settings.VerificationTags, v => settings.VerificationTags = v);
        fields.Map("root_files", settings.RootFiles, v => settings.RootFiles = v);
        fields.Word("lookup_arxiv", settings.LookupAtArxiv, LookupConsent.Ask, v => settings.LookupAtArxiv = v);
        fields.Word(
            "lookup_crossref",
            settings.LookupAtCrossref,
            LookupConsent.Ask,
            v => settings.LookupAtCrossref = v
        );
    }

    private static void ReadAccent(SiteSettings settings, string text, Fields fields)
    {
        if (Colour.TryParse(text, out var accent) && AccentPalette.CanBeRead(accent))
            settings.Accent = accent.ToString();
        else
            fields.Refuse("accent", $"'{text}' is no colour that can be read on light ground, such as #1f4e8c.");
    }

    private static void Place(NavigationPlace place, Fields fields)
    {
        fields.Word("part", place.Part, (SitePart)(-1), v => place.Part = v);
        fields.Number("position", place.Position, (int v) => place.Position = v);
        fields.Flag("hidden", place.Hidden, v => place.Hidden = v);
    }

    private static void Language(Language language, Fields fields)
    {
        fields.Text("tag", language.Tag, v => language.Tag = v);
        fields.Text("prefix", language.Prefix, v => language.Prefix = v);
        fields.Text("name", language.Name, v => language.Name = v);
    }
}
