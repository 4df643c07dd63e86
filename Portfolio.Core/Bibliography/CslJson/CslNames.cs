using System.Text.Json;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>A name variable ↔ names. A name <c>others</c> without parts says that there are more, as pandoc writes it.</summary>
internal static class CslNames
{
    private const string Others = "others";

    public static PersonNames Read(JsonElement names)
    {
        var (read, hasMore) = (new List<PersonName>(), false);
        // A single name without the list around it is a common slip.
        foreach (var name in names.ValueKind == JsonValueKind.Array ? names.EnumerateArray().ToList() : [names])
        {
            if (name.ValueKind != JsonValueKind.Object)
                read.AddRange(PlainName.ReadAll([CslText.Read(name)]).Names);
            else if (Text(name, "literal") is "others" or "et al." or "et al")
                hasMore = true;
            else if (ReadName(name) is var person && person != new PersonName())
                read.Add(person);
        }
        return new([.. read], hasMore);
    }

    /// <summary>Names in a role that records have no property for, as <c>Family, Given and Family, Given</c>.</summary>
    public static string ReadText(JsonElement names)
    {
        var (read, hasMore) = Read(names);
        return string.Join(" and ", PlainName.WriteAll(read, hasMore));
    }

    public static void WriteText(Utf8JsonWriter json, string names) =>
        Write(json, PlainName.ReadAll(names.Split(" and ")));

    public static void Write(Utf8JsonWriter json, PersonNames names)
    {
        json.WriteStartArray();
        foreach (var name in names.Names)
        {
            json.WriteStartObject();
            WritePart(json, "family", name.Family);
            WritePart(json, "given", name.Given);
            WritePart(json, "non-dropping-particle", name.Particle);
            WritePart(json, "suffix", name.Suffix);
            WritePart(json, "literal", name.Literal);
            json.WriteEndObject();
        }
        if (names.HasMore)
        {
            json.WriteStartObject();
            json.WriteString("literal", Others);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static PersonName ReadName(JsonElement name)
    {
        var (family, given) = (Text(name, "family"), Text(name, "given"));
        if (Text(name, "literal") is { } literal && family is null)
            return new() { Literal = literal };
        var particle = string.Join(
            ' ',
            ((string?[])[Text(name, "dropping-particle"), Text(name, "non-dropping-particle")]).OfType<string>()
        );
        if (particle.Length == 0 && family is not null)
            (particle, family) = PlainName.CutParticle(family);
        return new()
        {
            Family = family,
            Given = given,
            Particle = particle,
            Suffix = Text(name, "suffix"),
        };
    }

    private static string? Text(JsonElement name, string part) =>
        name.TryGetProperty(part, out var text) ? Absent.IfEmpty(CslText.Read(text)) : null;

    private static void WritePart(Utf8JsonWriter json, string part, string? text)
    {
        if (text is not null)
            json.WriteString(part, CslText.WellFormed(text));
    }
}
