using System.Security.Cryptography;
using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Exchange.Import.Encodings;
using Portfolio.Core.Exchange.Import.GitHubReadme;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// A file of unknown kind → a plan: its encoding is found out, damage taken back where that can be done, the reader
/// chosen by what the text looks like, and what it found compared with the site.
/// </summary>
public sealed class ReadSource(MakePlan makePlan)
{
    /// <summary>In bytes. Sources are text that a person wrote; the longest lists there are have a tenth of this.</summary>
    public const int Limit = 5 * 1024 * 1024;

    private static readonly ISourceReader[] Readers = [new AlFolioAboutReader(), new GitHubReadmeReader()];

    /// <exception cref="SourceRefusedException">The file is no text, too large, or of no kind that is known.</exception>
    public async Task<ImportPlan> PlanAsync(string name, byte[] bytes, CancellationToken ct)
    {
        if (!TextDecoding.TryDecode(bytes, Limit, out var decoded, out var refusal))
            throw new SourceRefusedException(1, new Sentence("{0}", refusal));
        var source = new SourceText(name, decoded.Text.ReplaceLineEndings("\n"));
        var reader =
            Array.Find(Readers, r => r.Recognises(source))
            ?? throw new SourceRefusedException(
                1,
                new Sentence(
                    "This is neither an al-folio about page (front matter with layout: about) nor a Markdown README with a heading or a list; give one of these."
                )
            );
        var reading = reader.Read(source);
        return new ImportPlan
        {
            Kind = reader.Kind,
            Source = name,
            SourceHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            SourceBytes = bytes,
            Entries = await makePlan.EntriesAsync(reading, reader.Kind, ct),
            Rejected = reading.LeftOut,
            Remarks = reading.Remarks,
            Missing = [.. decoded.Gaps.Select(g => new MissingCharacter(g.Line, g.Column, g.Candidates))],
        };
    }
}
