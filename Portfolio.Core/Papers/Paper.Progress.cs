using Portfolio.Core.Dates;

namespace Portfolio.Core.Papers;

// How the reading goes on. Days are those of the site's time zone.
public sealed partial class Paper
{
    /// <summary>The owner says how far they are; days and readings follow.</summary>
    public void TurnTo(ReadingStatus status, DateOnly today)
    {
        if (status == ReadingStatus.Reading)
            Start(today);
        else if (status == ReadingStatus.Read)
            MarkRead(today);
        else
            Status = status;
    }

    /// <summary>Begun today, for the first time or anew; a reading that had come to its end stays among the readings.</summary>
    public void Start(DateOnly today)
    {
        if (Status != ReadingStatus.Reading)
        {
            KeepLastReading();
            (Status, StartedOn, FinishedOn) = (ReadingStatus.Reading, null, null);
        }
        StartedOn ??= PartialDate.Of(today);
    }

    /// <summary>Read to the end today, which is a reading more; what is read already stays as it is.</summary>
    public void MarkRead(DateOnly today)
    {
        if (Status == ReadingStatus.Read)
            return;
        // A beginning before the last end belongs to that reading.
        if (KeepLastReading())
            StartedOn = null;
        (Status, FinishedOn) = (ReadingStatus.Read, PartialDate.Of(today));
        ReadingEvents.Add(new() { StartedOn = StartedOn, FinishedOn = FinishedOn });
    }

    // An imported paper may have an end, and no reading that says so.
    private bool KeepLastReading()
    {
        if (FinishedOn is null)
            return false;
        if (!ReadingEvents.Exists(e => e.FinishedOn == FinishedOn))
            ReadingEvents.Add(new() { StartedOn = StartedOn, FinishedOn = FinishedOn });
        return true;
    }
}
