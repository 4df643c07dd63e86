namespace Portfolio.Web.Languages;

/// <summary>A rating in half stars, as stars.</summary>
internal static class Stars
{
    public static string Print(int halves) => new string('★', halves / 2) + (halves % 2 == 1 ? "½" : "");
}
