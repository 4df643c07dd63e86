using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Exchange.Import.Folders;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Imports;

/// <summary>
/// What an import takes in, once it is read: a content folder, or a zip archive of one, holds a whole site; a
/// bibliography or any other file adds to one.
/// </summary>
internal sealed class ImportSource : IDisposable
{
    private readonly SourceFile? file;
    private readonly ContentSource? content;

    private ImportSource(SourceFile file) => this.file = file;

    private ImportSource(BibliographySource bibliography) => Bibliography = bibliography;

    private ImportSource(ContentSource content) => this.content = content;

    public bool IsWholeSite => content is not null;

    /// <summary>Null unless it is one.</summary>
    public BibliographySource? Bibliography { get; }

    /// <param name="file">A file or a folder.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="filled">What stood in the gaps of a damaged file; see <see cref="ReadSource.From"/>.</param>
    /// <exception cref="SourceRefusedException">It is not read; the message is for the owner.</exception>
    public static async Task<ImportSource> OpenAsync(FileInfo file, CancellationToken ct, string filled = "")
    {
        try
        {
            if (Directory.Exists(file.FullName))
                return new(ReadContent.From(new FolderFiles(new DirectoryInfo(file.FullName))));
            if (!file.Exists)
                throw Refusal(
                    "There is no file or folder {0}. Check its name and the folder you stand in.",
                    file.FullName
                );
            return await IsZipAsync(file, ct)
                ? new(ReadContent.From(new ZipFiles(file.Name, file.OpenRead())))
                : Read(file.Name, await ReadAsync(file, ct), filled);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal("The file cannot be read. ({0})", e.Message);
        }
    }

    /// <param name="services">Of the site.</param>
    /// <param name="choices">What the papers of a bibliography become.</param>
    /// <param name="ct">Ends the comparison.</param>
    public Task<ImportPlan> PlanAsync(IServiceProvider services, BibliographyChoices choices, CancellationToken ct) =>
        content is not null ? services.GetRequiredService<MakeContentPlan>().RunAsync(content, ct)
        : Bibliography is not null
            ? services.GetRequiredService<MakeBibliographyPlan>().RunAsync(Bibliography, choices, null, ct)
        : services.GetRequiredService<MakePlan>().RunAsync(file!, ct);

    public void Dispose() => content?.Files.Dispose();

    private static ImportSource Read(string name, byte[] bytes, string filled) =>
        BibliographySource.Of(name, bytes) is { } bibliography
            ? new(bibliography)
            : new(ReadSource.From(name, bytes, filled));

    private static async Task<bool> IsZipAsync(FileInfo file, CancellationToken ct)
    {
        await using var stream = file.OpenRead();
        var first = new byte[4];
        await stream.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, ct);
        return first.AsSpan().SequenceEqual("PK\u0003\u0004"u8);
    }

    // One byte over the limit is enough to know: nobody reads 50 GB, or a device without an end, to say so.
    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken ct)
    {
        await using var stream = file.OpenRead();
        // A device says it is empty.
        using var bytes = new MemoryStream((int)Math.Min(stream.Length, BibliographySource.Limit));
        var piece = new byte[81920];
        for (int length; (length = await stream.ReadAsync(piece, ct)) > 0; )
        {
            bytes.Write(piece, 0, length);
            if (bytes.Length > BibliographySource.Limit)
                throw Refusal(
                    "The file is larger than {0} MB. Divide it and import the parts.",
                    BibliographySource.Limit / 1024 / 1024
                );
        }
        return bytes.ToArray();
    }

    private static SourceRefusedException Refusal(string english, params object[] arguments) =>
        new(null, new Sentence(english, arguments));
}
