using System.Collections.Concurrent;
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
    private static readonly ConcurrentDictionary<Type, List<(string Name, bool Inline)>> Markdown = new();

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
            from markdown in Markdown.GetOrAdd(entry.Metadata.ClrType, MarkdownOf)
            let property = entry.Property(markdown.Name)
            where entry.State == EntityState.Added || property.IsModified
            from text in ((LocalizedText)property.CurrentValue!).All()
            select (new TextIn(text.Key, text.Value), markdown.Inline),
        ];

    private static List<(string Name, bool Inline)> MarkdownOf(Type noun) =>
        [
            .. from property in noun.GetProperties()
            let markdown = property.GetCustomAttribute<MarkdownAttribute>()
            where markdown is not null
            select (property.Name, markdown.Inline),
        ];
}
