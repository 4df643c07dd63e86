using System.Globalization;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// Citations by number: <c>[1, p. 5], [3]–[5]</c> in IEEE; raised, as <c>[1,3-5]</c>, with pages behind the bracket, in
/// GB/T 7714.
/// </summary>
internal sealed class NumberInText(CitationStyle style) : InText
{
    public override IReadOnlyList<CitedPiece> Write(IReadOnlyList<Citing> citations)
    {
        var pieces = new List<CitedPiece>();
        for (var at = 0; at < citations.Count; )
        {
            var end = at + 1;
            while (end < citations.Count && Follows(citations[end - 1], citations[end]))
                end++;
            var run = citations.Skip(at).Take(end - at).ToList();
            pieces.AddRange(IsRaised ? Raised(run, at > 0) : Plain(run, at > 0));
            at = end;
        }
        // "(see [1])": words before a number are no part of the sentence.
        return citations.Any(citing => citing.Prefix.Length > 0) ? [new("("), .. pieces, new(")")] : pieces;
    }

    private bool IsRaised => style == CitationStyle.Gbt7714;

    // What can share a bracket, or be the next number of a range.
    private bool Follows(Citing before, Citing next) =>
        before is { Work: { } a, Suffix: "" }
        && next is { Work: { } b, Prefix: "", Suffix: "" }
        && (IsRaised || b == a + 1);

    private static IEnumerable<CitedPiece> Plain(List<Citing> run, bool isAfter)
    {
        if (isAfter)
            yield return new(", ");
        if (run[0].Prefix.Length > 0)
            yield return new(run[0].Prefix + " ");
        if (run[0].Work is not { } first)
        {
            yield return CitedPiece.Missing(run[0].Key);
            yield break;
        }
        var place = CitedPlace.Parse(run[0].Suffix);
        yield return new(
            place.IsEmpty
                ? $"[{Number(first)}]"
                : $"[{Number(first)}, {place.Written(pages => CitedPages.Labelled(pages)!)}]",
            first
        );
        if (run.Count > 2)
            yield return new("–");
        else if (run.Count == 2)
            yield return new(", ");
        if (run.Count > 1)
            yield return new($"[{Number(run[^1].Work!.Value)}]", run[^1].Work);
    }

    private static IEnumerable<CitedPiece> Raised(List<Citing> run, bool isAfter)
    {
        if (run[0].Prefix.Length > 0)
            yield return new((isAfter ? " " : "") + run[0].Prefix);
        if (run[0].Work is null)
        {
            yield return CitedPiece.Missing(run[0].Key);
            yield break;
        }
        yield return new("[", IsRaised: true);
        var numbers = run.Select(citing => citing.Work!.Value).ToList();
        for (var at = 0; at < numbers.Count; )
        {
            var end = at;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
                end++;
            if (at > 0)
                yield return new(",", IsRaised: true);
            yield return new(Number(numbers[at]), numbers[at], IsRaised: true);
            if (end > at)
            {
                yield return new("-", IsRaised: true);
                yield return new(Number(numbers[end]), numbers[end], IsRaised: true);
            }
            at = end + 1;
        }
        var place = CitedPlace.Parse(run[^1].Suffix);
        yield return new("]" + place.Written(pages => pages), IsRaised: true);
    }

    private static string Number(int work) => (work + 1).ToString(CultureInfo.InvariantCulture);
}
