using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary><c>redirects.md</c>: the addresses that entries once had, each with the key it leads to.</summary>
public static class RedirectsFile
{
    public const string Name = "redirects.md";

    public static string Write(IEnumerable<Redirect> redirects)
    {
        var writer = new FieldsWriter();
        Map([.. redirects.Select(Line.Of)], writer, _ => { });
        return writer.ToText().Write();
    }

    /// <summary>The redirects that were understood; the rest is told.</summary>
    /// <exception cref="ContentFormatException">The text cannot be read at all.</exception>
    public static IReadOnlyList<Redirect> Read(ContentText text, List<ContentProblem> problems)
    {
        var reader = new FieldsReader(text, problems);
        var lines = new List<Line>();
        Map([], reader, read => lines = read);
        reader.Finish();
        if (lines.Any(l => !l.IsWhole))
            problems.Add(
                new(1, "A redirect needs noun, slug (an address) and entry (a key); one without is left out.")
            );
        return [.. lines.Where(l => l.IsWhole).Select(l => l.ToRedirect())];
    }

    private static void Map(List<Line> lines, Fields fields, Action<List<Line>> set) =>
        fields.Items("redirects", lines, () => new(), Map, set);

    private static void Map(Line line, Fields fields)
    {
        fields.Text("noun", line.Folder, v => line.Folder = v);
        fields.Text("slug", line.Slug, v => line.Slug = v);
        fields.Key("entry", line.Entry, v => line.Entry = v);
        fields.Instant("created", line.Created, v => line.Created = v);
    }

    private sealed class Line
    {
        public string Folder { get; set; } = "";
        public string Slug { get; set; } = "";
        public Guid? Entry { get; set; }
        public DateTimeOffset? Created { get; set; }
        public bool IsWhole => Noun is not null && Publishing.Slug.IsValid(Slug) && Entry is not null;

        private Type? Noun =>
            EntryFiles
                .All.FirstOrDefault(f => f.Folder == Folder && f.EntryType.IsAssignableTo(typeof(PublicEntry)))
                ?.EntryType;

        public static Line Of(Redirect redirect) =>
            new()
            {
                Folder = EntryFiles.Named(redirect.Noun).Folder,
                Slug = redirect.Slug,
                Entry = redirect.EntryKey,
                Created = redirect.CreatedAt,
            };

        public Redirect ToRedirect() =>
            new()
            {
                Noun = Noun!.Name,
                Slug = Slug,
                EntryKey = Entry!.Value,
                CreatedAt = Created ?? DateTimeOffset.UnixEpoch,
            };
    }
}
