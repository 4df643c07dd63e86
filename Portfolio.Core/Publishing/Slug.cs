namespace Portfolio.Core.Publishing;

/// <summary>The part of an address that names an entry.</summary>
public static class Slug
{
    /// <summary>In characters.</summary>
    public const int MaxLength = 80;
}
