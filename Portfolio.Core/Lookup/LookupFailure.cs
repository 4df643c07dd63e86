using Portfolio.Core.Languages;

namespace Portfolio.Core.Lookup;

/// <summary>Why nothing was found; stored as its name.</summary>
public enum LookupFailureKind
{
    NotFound,
    NothingAlike,
    TooSlow,
    Unreachable,
    Busy,
    Broken,
    Declined,
    Elsewhere,
    TooLarge,
    Unreadable,
}

/// <summary>
/// Why a service was asked in vain. <paramref name="Detail"/> is what it answered or where it sent the question.
/// </summary>
public sealed record LookupFailure(LookupFailureKind Kind, string Service, string Detail = "")
{
    /// <summary>How long the service asks to be left alone; null when it does not say.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>What happened and what to do.</summary>
    public Sentence Sentence => new(English, Service, Detail);

    private string English =>
        Kind switch
        {
            LookupFailureKind.NotFound =>
                "{0} knows no such record. Compare the number with the paper: a character may be missing.",
            LookupFailureKind.NothingAlike =>
                "{0} knows no paper of this title. Look whether it is spelled as on the paper.",
            LookupFailureKind.TooSlow =>
                "{0} did not answer within ten seconds. Try again later, or write what you know.",
            LookupFailureKind.Unreachable =>
                "{0} could not be reached. Try again later; if it stays so, the server may not be allowed to ask outside.",
            LookupFailureKind.Busy => "{0} is busy and asks to be left alone. Try again in a few minutes.",
            LookupFailureKind.Broken => "{0} has a fault of its own: it answered {1}. Try again later.",
            LookupFailureKind.Declined => "{0} has no record to give: it answered {1}. Write what you know by hand.",
            LookupFailureKind.Elsewhere =>
                "{0} sent the question on to {1}, which this site does not ask. Write what you know by hand.",
            LookupFailureKind.TooLarge =>
                "{0} answered with more than 2 MB, which is not read. Write what you know by hand.",
            _ =>
                "{0} answered with something that is no record. A network that wants you to sign in does that; otherwise try again later.",
        };
}
