using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Essays;

/// <summary>Which essays, in which order.</summary>
public static class EssayQueries
{
    public static IQueryable<Essay> LastEditedFirst(this IQueryable<Essay> essays) =>
        essays.OrderByDescending(e => e.UpdatedAt).ThenByDescending(e => e.Id);

    /// <summary>
    /// Those whose text, as it is stored, holds these words in this case: a few to be looked at among all.
    /// </summary>
    public static IQueryable<Essay> Mentioning(this DbSet<Essay> essays, string words)
    {
        var stored = JsonEncodedText.Encode(words, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        return essays.FromSql($"SELECT * FROM Essays WHERE instr(Body, {stored}) > 0");
    }

    /// <summary>All when no state is given.</summary>
    public static IQueryable<Essay> In(this IQueryable<Essay> essays, PublicationState? state) =>
        state is null ? essays : essays.Where(e => e.State == state);

    /// <summary>Those visitors see of which lists and search engines have nothing to say.</summary>
    public static IQueryable<Essay> WithoutSummary(this IQueryable<Essay> essays) =>
        essays.Where(e => e.State != PublicationState.Draft && e.Summary == LocalizedText.Empty);

    /// <summary>Those the owner puts first, then the newest.</summary>
    public static IOrderedQueryable<Essay> FeaturedFirst(this IQueryable<Essay> essays) =>
        essays.OrderByDescending(e => e.Featured).ThenByDescending(e => e.PublishedAt).ThenBy(e => e.Id);

    public static IQueryable<Essay> Tagged(this IQueryable<Essay> essays, string tag) =>
        essays.Where(e => e.Tags.Contains(tag));
}
