using Portfolio.Core.Profiles;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Several sources speak of one owner: what a source says takes the place of what it said before or fills what is
/// empty, and a bio is added below another.
/// </summary>
internal static class ProfileMerge
{
    /// <param name="profile">The profile of the site.</param>
    /// <param name="read">What the source says now.</param>
    /// <param name="before">
    /// What it said before: an empty profile the first time; <paramref name="profile"/> itself where all of it gives way.
    /// </param>
    public static void Into(Profile profile, Profile read, Profile before)
    {
        profile.Name = profile.Name.Merged(read.Name, before.Name);
        profile.OtherNames = [.. profile.OtherNames.Except(before.OtherNames).Union(read.OtherNames)];
        profile.Subtitle = profile.Subtitle.Merged(read.Subtitle, before.Subtitle);
        profile.Bio = profile.Bio.MergedBelow(read.Bio, before.Bio);
        profile.OpenTo = profile.OpenTo.Merged(read.OpenTo, before.OpenTo);
        profile.MoreInfo = profile.MoreInfo.Merged(read.MoreInfo, before.MoreInfo);
        if (profile.Email == before.Email)
            profile.Email = read.Email;
        if (profile.PhotoSide == before.PhotoSide)
            profile.PhotoSide = read.PhotoSide;
        if (profile.PhotoCircular == before.PhotoCircular)
            profile.PhotoCircular = read.PhotoCircular;
        profile.HomeBlocks = Blocks(profile.HomeBlocks, read.HomeBlocks, before.HomeBlocks);
        if (profile.Links.Select(Place).SequenceEqual(before.Links.Select(Place)))
            profile.Links = read.Links;
    }

    // In the order of the source where no other had a say; else a new block stands below those that are there.
    private static List<HomeBlock> Blocks(List<HomeBlock> there, List<HomeBlock> read, List<HomeBlock> before)
    {
        var others = there.ExceptBy(before.Select(Shown), Shown).ToList();
        var blocks = new List<HomeBlock>();
        foreach (var block in others.Count > 0 ? there : [])
        {
            if (others.Contains(block))
                blocks.Add(block);
            else if (read.Find(b => b.Kind == block.Kind) is { } now)
                blocks.Add(now);
        }
        blocks.AddRange(read.ExceptBy(blocks.Select(b => b.Kind), b => b.Kind));
        for (var i = 0; i < blocks.Count; i++)
            blocks[i].Position = i;
        return blocks;
    }

    private static (HomeBlockKind, int?, bool) Shown(HomeBlock block) => (block.Kind, block.Limit, block.Scrollable);

    private static (string, string, string) Place(ProfileLink link) => (link.Kind, link.Address, link.Label);
}
