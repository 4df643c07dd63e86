using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Hosting;

/// <summary>Whether the disk has room for what is to be stored.</summary>
public class DiskRoom(DataFolder data, Site site, IStringLocalizer<AdminText> text)
{
    // The upload as it arrives, the database's log, the database.
    private const int Times = 3;

    /// <summary>Why so many more bytes are not stored; null where they have room.</summary>
    public string? Objection(long bytes) =>
        Free is var free && free < Times * bytes
            ? text[
                "The disk has {0} left, and this needs {1} while it is stored: make room first.",
                free.Print(site.Culture),
                (Times * bytes).Print(site.Culture)
            ].Value
            : null;

    /// <summary>In bytes.</summary>
    protected virtual long Free => new DriveInfo(data.Path).AvailableFreeSpace;
}
