using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Content;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Sample;

/// <summary>
/// The site a first start shows: content files within the program, in the format of an export, loaded as an import
/// batch like any other, so that it can be told from the owner's own and removed.
/// </summary>
public sealed class SampleSite(PortfolioDb db, ApplyImport apply)
{
    private const string Root = "Portfolio.Core.Sample.Content/";

    /// <exception cref="InvalidOperationException">A content file has a mistake; the message names file and line.</exception>
    public async Task LoadAsync(CancellationToken ct)
    {
        var files = Files();
        var folder = ContentFolder.Read(files, defaultLanguage: "en");
        if (folder.Problems is [var problem, ..])
            throw new InvalidOperationException($"Sample {problem.Path}, line {problem.Line}: {problem.Reason}");
        var reading = new SourceReading();
        reading.Entries.AddRange(folder.Entries.Select(e => new FoundEntry(e.Entry, $"{e.Path}#{e.Entry.Key}", 1)));
        await apply.RunAsync(
            new ImportPlan
            {
                Kind = ImportBatch.SampleKind,
                Source = ImportBatch.SampleKind,
                SourceHash = HashOf(files),
                Entries = await new MakePlan(db).EntriesAsync(reading, ImportBatch.SampleKind, ct),
            },
            ct
        );
    }

    /// <summary>Path within the folder → text.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var assembly = typeof(SampleSite).Assembly;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal))
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            files[name[Root.Length..]] = reader.ReadToEnd();
        }
        return files;
    }

    private static string HashOf(IReadOnlyDictionary<string, string> files) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Select(f => f.Key + f.Value))))
        );
}
