using Portfolio.Core.Dates;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>Who may see an entry: everybody now, everybody from a moment on, whoever has the address, nobody.</summary>
public enum Visibility
{
    Now,
    At,
    Unlisted,
    Draft,
}

/// <summary>What is chosen on the page that publishes. <see cref="At"/> is what a clock at the site shows.</summary>
public sealed class PublishForm
{
    public Visibility Who { get; set; }
    public DateTime? At { get; set; }

    /// <summary>As it is; a draft is offered to be published now.</summary>
    public static PublishForm Of(PublicEntry entry, SiteTime time) =>
        new()
        {
            Who = entry.State switch
            {
                PublicationState.Published or PublicationState.Scheduled => Visibility.At,
                PublicationState.Unlisted => Visibility.Unlisted,
                _ => Visibility.Now,
            },
            At = entry.PublishedAt is { } at ? time.At(at).DateTime : null,
        };

    /// <summary>Sets state and date; false when a moment is asked for and none is given.</summary>
    public bool Apply(PublicEntry entry, SiteTime time)
    {
        switch (Who)
        {
            case Visibility.Draft:
                entry.Unpublish();
                break;
            case Visibility.Unlisted:
                entry.Unlist();
                break;
            case Visibility.Now:
                entry.Publish(time.Now);
                break;
            case Visibility.At when At is { } wallClock:
                PublishAt(entry, time.InstantOf(wallClock), time.Now);
                break;
            default:
                return false;
        }
        return true;
    }

    /// <summary>What to tell afterwards.</summary>
    public static string Said(PublicEntry entry, DateTimeOffset now) =>
        entry switch
        {
            { State: PublicationState.Draft } => "It is a draft again: nobody but you sees it.",
            { State: PublicationState.Unlisted } => "Whoever has the address sees it; no list shows it.",
            _ when entry.IsPublished(now) => "Published.",
            _ => "It will be public by itself at that moment.",
        };

    // A moment that is past is simply the day it carries.
    private static void PublishAt(PublicEntry entry, DateTimeOffset at, DateTimeOffset now)
    {
        if (at > now)
            entry.Schedule(at);
        else
            entry.Publish(at);
    }
}
