using System.Text.Json;
using Portfolio.Core.Bibliography;

namespace Portfolio.Core.Lookup;

/// <summary>The names of a work, cleaned; Crossref calls a group <c>name</c>, CSL <c>literal</c>.</summary>
internal static class ServiceNames
{
    private const int Most = 10_000;

    /// <summary>In their order; true when there are more than fit.</summary>
    public static (ValueList<PersonName> Names, bool HasMore) Of(JsonElement work, string list)
    {
        if (!work.TryGetProperty(list, out var names) || names.ValueKind != JsonValueKind.Array)
            return ([], false);
        var people = names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.Object);
        return ([.. people.Take(Most).Select(One).OfType<PersonName>()], names.GetArrayLength() > Most);
    }

    private static PersonName? One(JsonElement name)
    {
        if (Short("family", 200) is { } family)
        {
            var particle = Short("non-dropping-particle", 80) ?? Short("dropping-particle", 80);
            // Crossref's members write the particle into the family name.
            if (particle is null)
                (particle, family) = PlainName.CutParticle(family);
            return new()
            {
                Family = family,
                Given = Short("given", 200),
                Particle = particle,
                Suffix = Short("suffix", 40),
                Orcid = Orcid.TryParse(Short("ORCID", 80), out var orcid) ? orcid : null,
            };
        }
        // Without a family name, what is given is the whole name.
        return (Short("literal", 400) ?? Short("name", 400) ?? Short("given", 400)) is { } whole
            ? new() { Literal = whole }
            : null;

        string? Short(string part, int most) => name.Line(part) is { } text && text.Length <= most ? text : null;
    }
}
