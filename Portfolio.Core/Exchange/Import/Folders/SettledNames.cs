using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>Gives what comes in names that nobody else has, and settings that a site can live with; says each change.</summary>
internal sealed class SettledNames(TakenNames names)
{
    private readonly List<LeftOut> remarks = [];

    public IReadOnlyList<LeftOut> Remarks => remarks;

    /// <param name="entry">What is to be added or changed.</param>
    /// <param name="stored">The entry as it is on the site, whose names are its own.</param>
    public void Settle(PlannedEntry entry, Entry? stored)
    {
        var (slug, key) = NamesOf(entry.Draft);
        names.SettleNames(entry.Draft, stored);
        var (newSlug, newKey) = NamesOf(entry.Draft);
        if (newSlug != slug)
            Say(entry, "The address '{0}' is taken or cannot be one; it becomes '{1}'.", slug, newSlug);
        if (newKey != key)
            Say(entry, "The citation key '{0}' is taken; it becomes '{1}'.", key, newKey);
        if (entry.Draft is SiteSettings settings)
            Settle(entry, settings);
    }

    private static (string Slug, string CitationKey) NamesOf(Entry draft) =>
        ((draft as PublicEntry)?.Slug ?? "", (draft as Paper)?.CitationKey ?? "");

    private void Settle(PlannedEntry entry, SiteSettings settings)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out _))
        {
            Say(entry, "The time zone '{0}' is not known here; it becomes UTC.", settings.TimeZone);
            settings.TimeZone = "UTC";
        }
        if (AreUsable(settings.Languages))
            return;
        if (settings.Languages.Count > 0)
            Say(
                entry,
                "The languages need each a tag and a prefix of their own, the first one no prefix; the site gets those of a new one."
            );
        settings.Languages = SiteSettings.Default().Languages;
    }

    private static bool AreUsable(List<Languages.Language> languages) =>
        languages is [{ Prefix: "" }, .. var others]
        && others.TrueForAll(l => Slug.IsValid(l.Prefix))
        && languages.TrueForAll(l => l.Tag.Length > 0 && l.Tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        && languages.DistinctBy(l => l.Prefix).Count() == languages.Count
        && languages.DistinctBy(l => l.Tag, StringComparer.OrdinalIgnoreCase).Count() == languages.Count;

    private void Say(PlannedEntry entry, string english, params object[] arguments) =>
        remarks.Add(new(entry.Line, entry.Draft.Label, new(english, arguments), entry.Path));
}
