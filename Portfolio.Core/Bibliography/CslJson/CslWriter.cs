using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// Writes CSL-JSON 1.0.2, an array of items. What CSL has no variable for stands as BibTeX fields with raw LaTeX in the
/// item's <c>custom.bibtex</c>, where the schema wants such things, so that an equal record is read back; only the order
/// of extra fields is that of the file.
/// </summary>
public static class CslWriter
{
    internal const string Unsaid = "bibtex";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IEnumerable<BibliographicRecord> records, TextWriter target)
    {
        target.Write('[');
        var separator = "\n";
        foreach (var record in records)
        {
            target.Write(separator);
            target.Write(Write(record));
            separator = ",\n";
        }
        target.Write("\n]\n");
    }

    private static string Write(BibliographicRecord record)
    {
        var item = Write(record, []);
        using var json = JsonDocument.Parse(item);
        var readBack = new CslRecordReader(json.RootElement, (_, _) => { }).Read();
        var unsaid = UnsaidFields.Of(record, readBack);
        return Encoding.UTF8.GetString((unsaid.Count == 0 ? item : Write(record, unsaid)).Span);
    }

    private static ReadOnlyMemory<byte> Write(BibliographicRecord record, List<BibtexField> unsaid)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            CslFields.Write(json, record, unsaid);
        return bytes.WrittenMemory;
    }
}
