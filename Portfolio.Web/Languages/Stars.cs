using System.Globalization;

namespace Portfolio.Web.Languages;

/// <summary>A rating in half stars, as stars.</summary>
internal static class Stars
{
    public static string Print(int halves) => new string('★', halves / 2) + (halves % 2 == 1 ? "½" : "");

    /// <summary>9 is 4.5.</summary>
    public static string Number(int halves) => (halves / 2.0).ToString("0.0", CultureInfo.InvariantCulture);
}
