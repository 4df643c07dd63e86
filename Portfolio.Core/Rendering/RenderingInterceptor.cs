using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Rendering;

/// <summary>Renders the Markdown of an entry while it is saved, so that no visitor waits for it.</summary>
public sealed class RenderingInterceptor(Renderings renderings) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is PortfolioDb db)
        {
            foreach (var (text, inline) in TextsToSave(db))
                await renderings.OfAsync(db, text, inline, cancellationToken);
        }
        return result;
    }

    private static List<(TextIn Text, bool Inline)> TextsToSave(PortfolioDb db) =>
        [
            .. from entry in db.ChangeTracker.Entries<Entry>()
            where entry.State is EntityState.Added or EntityState.Modified
            from property in entry.Properties
            let markdown = property.Metadata.PropertyInfo?.GetCustomAttribute<MarkdownAttribute>()
            where markdown is not null && (entry.State == EntityState.Added || property.IsModified)
            from text in ((LocalizedText)property.CurrentValue!).All()
            select (new TextIn(text.Key, text.Value), markdown.Inline),
        ];
}
