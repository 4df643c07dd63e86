using Microsoft.AspNetCore.Mvc.Rendering;

namespace Portfolio.Web.Forms;

/// <summary>The time zones of this machine that have an IANA name.</summary>
internal static class TimeZones
{
    public static IEnumerable<SelectListItem> Choices =>
        TimeZoneInfo
            .GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Append("UTC")
            .Where(Has)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new SelectListItem(id, id));

    public static bool Has(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;
}
