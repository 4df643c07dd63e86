using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portfolio.Core.Bibliography;

namespace Portfolio.Core.Lookup;

/// <summary>
/// What a look-up of a paper came to, until the owner has decided on it; one a paper. It refers to the paper by its key
/// and is no part of it: it is not in the history, and goes when nobody needs it.
/// </summary>
public sealed class PaperLookup
{
    public int Id { get; set; }
    public required Guid PaperKey { get; init; }
    public LookupBy By { get; set; }
    public LookupState State { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Who answered or failed: <c>arxiv.org</c>.</summary>
    [MaxLength(40)]
    public string Service { get; private set; } = "";

    /// <summary>BibTeX; of a title up to five records, the likeliest first.</summary>
    public string Records { get; private set; } = "";
    public bool IsWithdrawn { get; private set; }
    public LookupFailureKind? FailureKind { get; private set; }

    [MaxLength(260)]
    public string Detail { get; private set; } = "";

    public LookupFailure? Failure => FailureKind is { } kind ? new(kind, Service, Detail) : null;

    public IReadOnlyList<BibliographicRecord> Found() =>
        [
            .. RecordFile
                .Read(Records, RecordFormat.Bibtex, [])
                .Select(read => read.Record with { Source = null, CitationKey = "" }),
        ];

    /// <summary>The record that was found by the paper's own number; null where a person has to choose, or decide.</summary>
    public BibliographicRecord? Sure() =>
        State == LookupState.Found && By != LookupBy.Title && !IsWithdrawn ? Found()[0] : null;

    public void Wait(LookupBy by) => (By, State, Records, FailureKind) = (by, LookupState.Waiting, "", null);

    /// <summary>Keeps what was found, or why nothing was.</summary>
    public void Keep(LookupResult result, DateTimeOffset at)
    {
        using var records = new StringWriter();
        RecordFile.Write(result.Found.Select(found => found.Record), RecordFormat.Bibtex, records);
        (State, At, Records) = (result.Failure is null ? LookupState.Found : LookupState.Failed, at, $"{records}");
        IsWithdrawn = result.Found.Any(found => found.IsWithdrawn);
        Service = result.Failure?.Service ?? result.Found[0].Service;
        (FailureKind, Detail) = (result.Failure?.Kind, result.Failure?.Detail ?? "");
    }
}

/// <summary>How far a look-up is; stored as its name.</summary>
public enum LookupState
{
    Waiting,
    Found,
    Failed,
}

/// <summary>What a paper is looked up by; stored as its name.</summary>
public enum LookupBy
{
    Doi,
    Arxiv,
    Title,
}

internal sealed class PaperLookupConfiguration : IEntityTypeConfiguration<PaperLookup>
{
    public void Configure(EntityTypeBuilder<PaperLookup> lookup)
    {
        lookup.ToTable("PaperLookups").HasIndex(l => l.PaperKey).IsUnique();
        lookup.HasIndex(l => l.State);
        lookup.Ignore(l => l.Failure);
    }
}
