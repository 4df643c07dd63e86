using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>
/// How one noun stands in a content file. Each noun declares its fields once, for reading and writing alike; adding a
/// field to the format is one line there.
/// </summary>
public abstract class EntryFile
{
    public abstract Type EntryType { get; }

    /// <summary>The folder of an export that holds this noun's files, or the file's own name for a noun of one row.</summary>
    public abstract string Folder { get; }

    public string Write(Entry entry) => ToText(entry).Write();

    public abstract ContentText ToText(Entry entry);

    /// <summary>A new entry as the text says, with everything in it that was not understood.</summary>
    /// <exception cref="ContentFormatException">The text cannot be read at all.</exception>
    public abstract Entry Read(ContentText text, ContentReferences references, List<ContentProblem> problems);
}

/// <summary>What an entry's text refers to by name and a reader must find: sections by slug, media by hash.</summary>
public sealed record ContentReferences(Func<string, ReadingSection?> Section, Func<string, MediaFile?> Media)
{
    public static readonly ContentReferences None = new(_ => null, _ => null);

    /// <summary>A field that holds the hash of a picture or document.</summary>
    internal void MapMedia(Fields fields, string name, MediaFile? value, Action<MediaFile> set) =>
        fields.Text(
            name,
            value?.Hash ?? "",
            hash =>
            {
                if (Media(hash) is { } found)
                    set(found);
                else
                    fields.Refuse(name, $"There is no file '{hash}' among the media; check the hash.");
            }
        );
}

/// <summary>The part all nouns share: key, address, state and times.</summary>
public abstract class EntryFile<T> : EntryFile
    where T : Entry, new()
{
    public override Type EntryType => typeof(T);

    public override ContentText ToText(Entry entry)
    {
        var writer = new FieldsWriter();
        MapAll((T)entry, writer, ContentReferences.None);
        return writer.ToText();
    }

    public override Entry Read(ContentText text, ContentReferences references, List<ContentProblem> problems)
    {
        var entry = new T();
        var reader = new FieldsReader(text, problems);
        MapAll(entry, reader, references);
        reader.Finish();
        return entry;
    }

    protected abstract void Map(T entry, Fields fields, ContentReferences references);

    private void MapAll(T entry, Fields fields, ContentReferences references)
    {
        fields.Key("key", entry.Key, key => entry.Key = key);
        if (entry is PublicEntry open)
            MapPublication(open, fields);
        fields.Instant("created", Unless(entry.CreatedAt), at => entry.CreatedAt = at);
        fields.Instant("updated", Unless(entry.UpdatedAt), at => entry.UpdatedAt = at);
        Map(entry, fields, references);
    }

    private static void MapPublication(PublicEntry entry, Fields fields)
    {
        var (state, at) = (entry.State, entry.PublishedAt);
        fields.Text("slug", entry.Slug, slug => entry.Slug = slug);
        fields.Word("state", state, PublicationState.Draft, read => state = read);
        fields.Instant("published", at, read => at = read);
        if (state == PublicationState.Scheduled && at is { } moment)
            entry.Schedule(moment);
        else if (state == PublicationState.Scheduled)
            fields.Refuse("state", "'scheduled' needs the moment, in 'published'.");
        else if (state != PublicationState.Draft)
            entry.Publish(at);
        else if (at is not null)
            fields.Refuse("published", "a draft has no such moment; say 'state: published' as well.");
        // Unlisting keeps the moment at which it had been published.
        if (state == PublicationState.Unlisted)
            entry.Unlist();
    }

    private static DateTimeOffset? Unless(DateTimeOffset at) => at == default ? null : at;
}
