using Portfolio.Core.Publishing;

namespace Portfolio.Core.Search;

/// <summary>
/// A page of what was found. <see cref="Count"/> entries in all; when there were too many to rank
/// (<see cref="IsPart"/>), these are the newest of them.
/// </summary>
public sealed record FoundEntries(int Count, bool IsPart, int Pages, IReadOnlyList<FoundEntry> Entries);

/// <summary>
/// An entry that was found, with its title and an excerpt in the language (BCP 47; empty for a paper's own record) it
/// was found in.
/// </summary>
public sealed record FoundEntry(
    Entry Entry,
    string Language,
    IReadOnlyList<Marked> Title,
    IReadOnlyList<Marked> Excerpt
);
