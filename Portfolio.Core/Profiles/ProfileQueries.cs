using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Profiles;

/// <summary>Named queries over the one profile.</summary>
public static class ProfileQueries
{
    /// <summary>With the CV files.</summary>
    public static IQueryable<Profile> WithCv(this IQueryable<Profile> profiles) =>
        profiles.Include(p => p.CvFiles).ThenInclude(c => c.MediaFile);

    /// <summary>With photo, CV files, counts, links, home blocks and co-authors, each in the owner's order.</summary>
    public static IQueryable<Profile> Whole(this IQueryable<Profile> profiles) =>
        profiles
            .Include(p => p.Photo)
            .Include(p => p.CvFiles.OrderBy(c => c.Language))
                .ThenInclude(c => c.MediaFile)
            .Include(p => p.CitationCounts.OrderBy(c => c.Position))
            .Include(p => p.Links.OrderBy(l => l.Position))
            .Include(p => p.HomeBlocks.OrderBy(b => b.Position))
            .Include(p => p.Coauthors.OrderBy(c => c.Position))
            .Include(p => p.ContributionMarks.OrderBy(m => m.Position))
            .AsSplitQuery();
}
