namespace Portfolio.Tests.Support;

/// <summary>A fact about the real documents beside the repository; skipped, and said so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (Seeds.Folder is null)
            Skip = "There is no folder ../shared/seeds beside this repository.";
    }
}
