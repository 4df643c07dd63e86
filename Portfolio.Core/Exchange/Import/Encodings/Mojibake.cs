namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// Takes back UTF-8 that was read as windows-1252, windows-1254, Latin-1 or Mac Roman, once or twice. Files are mixed,
/// so it is judged run by run: UTF-8 has a structure that written text beyond ASCII hardly ever has by chance, and
/// where it may, the runs around decide. A character that lost bytes becomes a gap; no likelihood fills it.
/// </summary>
internal static class Mojibake
{
    // Twice misread, and once more for a second misreading in the same file.
    private const int Rounds = 3;

    public static DecodedText Reverse(string text, string encoding)
    {
        var misreadAs = new List<string>();
        var holes = new List<Hole>();
        var spans = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var best = Misreading
                .All.Select(misreading => new MisreadScan(text, misreading))
                .MaxBy(scan => scan.Weight)!;
            if (best.Runs.Count == 0)
                break;
            text = TakenBack.Of(best, holes);
            misreadAs.Add(best.Misreading.Name);
            spans += best.Runs.Count;
        }
        return new(text, encoding, misreadAs, spans, WithLines(text, holes));
    }

    private static List<Gap> WithLines(string text, List<Hole> holes)
    {
        var gaps = new List<Gap>(holes.Count);
        var (line, lineStart, read) = (1, 0, 0);
        foreach (var (index, candidates) in holes)
        {
            for (; read < index; read++)
            {
                if (text[read] == '\n')
                    (line, lineStart) = (line + 1, read + 1);
            }
            gaps.Add(new(index, line, index - lineStart + 1, candidates));
        }
        return gaps;
    }
}
