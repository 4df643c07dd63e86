using Portfolio.Core.Publishing;

namespace Portfolio.Web.Forms;

/// <summary>What every editor's page shows of its form, whatever the noun.</summary>
public abstract class EntryForm
{
    /// <summary>The entry with what was typed in it; one without an id is new.</summary>
    public abstract Entry Subject { get; }

    /// <summary>The version the form began from; a newer one in the database is somebody's later edit.</summary>
    public int Version { get; protected set; }

    /// <summary>Somebody's later edit that stands in the way of saving, or null.</summary>
    public Conflict? Conflict { get; protected set; }
    public bool ShowsPreview { get; protected set; }
    public bool IsNew => Subject.Id == 0;

    /// <summary>For the form's address: null for a new one.</summary>
    public int? Id => IsNew ? null : Subject.Id;
}
