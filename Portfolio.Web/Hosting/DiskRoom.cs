namespace Portfolio.Web.Hosting;

/// <summary>Whether the disk has room for what is to be stored.</summary>
public class DiskRoom(DataFolder data)
{
    // The upload as it arrives, the database's log, the database.
    private const int Times = 3;

    /// <summary>The bytes left, where they are too few for so many more; else null.</summary>
    public long? LacksFor(long bytes) => Free is var free && free < Times * bytes ? free : null;

    /// <summary>In bytes.</summary>
    protected virtual long Free => new DriveInfo(data.Path).AvailableFreeSpace;
}
