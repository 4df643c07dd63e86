using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Portfolio.Core.Bibliography;

namespace Portfolio.Benchmarks;

/// <summary>Entries read in a second, one core: 10,000 entries of about 600 characters with the markup of real ones.</summary>
[MemoryDiagnoser]
public class BibtexReading
{
    private const int Count = 10_000;
    private static readonly string Sentence =
        "We show that a model of this kind, trained end-to-end, is 2.5\\% better than the state of the art. ";

    private readonly string text = Write();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Entries() => BibtexReader.Read(text).Entries.Count;

    [Benchmark(OperationsPerInvoke = Count)]
    public int Records() =>
        RecordFile.Read(text, RecordFormat.Bibtex, []).Count(found => found.Record.Title is not null);

    private static string Write()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""
                @inproceedings{muller{{i}},
                  title     = {Learning to {Read} Fast and Well},
                  author    = {M{\"u}ller, J{\"o}rg and Ludwig van Beethoven and 赵润松 and others},
                  booktitle = "Proceedings of the {{i}}th Meeting",
                  year      = {{1950 + (i % 75)}}, month = jul, pages = {{{i}}--{{i + 9}}},
                  doi       = {10.1000/{{i}}},
                  url       = {https://example.org/papers/{{i}}_a.pdf},
                  abstract  = {{{Sentence}}{{Sentence}}{{Sentence}}},
                }


                """
            );
        }
        return text.ToString();
    }
}
