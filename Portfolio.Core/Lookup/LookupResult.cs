using Portfolio.Core.Bibliography;

namespace Portfolio.Core.Lookup;

/// <summary>
/// What a service said: the records, one for an identifier and up to five for a title, the likeliest first; or the
/// failure, and then no record.
/// </summary>
public sealed record LookupResult(IReadOnlyList<FoundRecord> Found, LookupFailure? Failure)
{
    public LookupResult(LookupFailure failure)
        : this([], failure) { }
}

/// <summary>A record, who told it, and whether its authors have withdrawn the paper.</summary>
public sealed record FoundRecord(BibliographicRecord Record, string Service, bool IsWithdrawn = false);
