using System.Text;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>
/// The texts of content files: UTF-8 with or without a mark at its beginning. A file whose first line ends as Windows
/// ends lines was written so throughout; in any other, a carriage return is the author's and stays.
/// </summary>
internal sealed class ContentTexts(IContentFiles files)
{
    private const long Largest = 5L * 1024 * 1024;
    private const long LargestRecords = 256L * 1024 * 1024;

    // 100,000 papers with notes have a quarter of this.
    private const long LargestInAll = 1024L * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<FileProblem> problems = [];

    public IReadOnlyList<FileProblem> Problems => problems;

    /// <exception cref="SourceRefusedException">All together they are too large.</exception>
    public Dictionary<string, string> ReadAll(IEnumerable<string> paths)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var size = 0L;
        foreach (var path in paths)
        {
            // Of other names it is only told that they are there.
            var text = IsText(path) ? Read(path) : "";
            if (text is null)
                continue;
            texts[path] = text;
            if ((size += text.Length) > LargestInAll)
                throw new SourceRefusedException(
                    null,
                    new Sentence("The texts are more than {0} MB.", LargestInAll >> 20)
                );
        }
        return texts;
    }

    private static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) || path is ContentFolder.Records or FileList.Name;

    private string? Read(string path)
    {
        var limit = path.EndsWith(".md", StringComparison.Ordinal) ? Largest : LargestRecords;
        try
        {
            using var stream = files.Open(path);
            using var bytes = new MemoryStream();
            var piece = new byte[81920];
            for (int read; (read = stream.Read(piece)) > 0; )
            {
                bytes.Write(piece, 0, read);
                if (bytes.Length > limit)
                    return Leave(path, $"The file is larger than {limit >> 20} MB and is left out.");
            }
            return AsWritten(Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        }
        catch (DecoderFallbackException)
        {
            return Leave(path, "The file is not UTF-8 and is left out; save it as UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Leave(path, $"The file cannot be read and is left out. ({e.Message})");
        }
    }

    private static string AsWritten(string text)
    {
        text = text.TrimStart('\uFEFF');
        var end = text.IndexOf('\n');
        return end > 0 && text[end - 1] == '\r' ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
    }

    private string? Leave(string path, string sentence)
    {
        problems.Add(new(path, 1, sentence));
        return null;
    }
}
