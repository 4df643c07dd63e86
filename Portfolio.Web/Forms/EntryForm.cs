using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>What every editor's page shows of its form, whatever the noun.</summary>
public abstract class EntryForm
{
    /// <summary>The entry with what was typed in it; one without an id is new.</summary>
    public abstract Entry Subject { get; }

    /// <summary>The version the form began from; a newer one in the database is somebody's later edit.</summary>
    public int Version { get; protected set; }

    /// <summary>What is typed and not saved yet, as the form shows it; null when there is nothing.</summary>
    public WorkingCopy? Copy { get; protected set; }

    /// <summary>The stamp of the copy that the form began from, or empty; another one is another device's.</summary>
    public string Stamp { get; protected set; } = "";

    /// <summary>What was begun and never saved, of this noun, when a new one is begun; the latest first.</summary>
    public IReadOnlyList<WorkingCopy> Begun { get; protected set; } = [];

    /// <summary>Somebody's later edit that stands in the way of saving, or null.</summary>
    public Conflict? Conflict { get; protected set; }
    public bool ShowsPreview { get; protected set; }

    /// <summary>The one language whose preview a script asked for, to stand beside the text; null for a page with all.</summary>
    public string? PreviewIn { get; protected set; }
    public bool IsNew => Subject.Id == 0;

    /// <summary>For the form's address: null for a new one.</summary>
    public int? Id => IsNew ? null : Subject.Id;

    /// <summary>What stands above the text; null where nothing does.</summary>
    public LocalizedText? Title =>
        Subject switch
        {
            Essay essay => essay.Title,
            Page page => page.Title,
            _ => null,
        };

    /// <summary>Whether what is typed is kept before it is saved: texts long enough that losing them would hurt.</summary>
    public bool KeepsCopies => Subject is Essay or NewsItem or Page;
}
