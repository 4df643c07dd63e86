using Portfolio.Core.Media;
using Portfolio.Core.Uploads;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Pictures and documents as files under their hash, each copied from the database when it is first asked for: a slow
/// visitor then holds a file open, not the database. The folder may be deleted at any time.
/// </summary>
public sealed class MediaCache(DataFolder data, MediaBytes bytes)
{
    /// <summary>Deletes the file of these bytes, and its smaller pictures.</summary>
    public void Forget(string hash)
    {
        if (!Directory.Exists(data.MediaCache))
            return;
        foreach (var file in Directory.EnumerateFiles(data.MediaCache, hash + "*"))
            File.Delete(file);
    }

    /// <summary>The path of the file; null when its bytes are not stored.</summary>
    public async Task<string?> FileOfAsync(MediaFile media, CancellationToken ct)
    {
        var file = Path.Combine(data.MediaCache, media.Hash);
        // A file that lost its end when the power failed is copied anew.
        if (new FileInfo(file) is { Exists: true } known && known.Length == media.Size)
            return file;
        Directory.CreateDirectory(data.MediaCache);
        var copy = $"{file}.{Guid.NewGuid():N}";
        try
        {
            await using (var target = new FileStream(copy, FileMode.CreateNew))
            {
                if (!await bytes.CopyToAsync(media.Hash, target, ct))
                    return null;
            }
            File.Move(copy, file, overwrite: true);
            return file;
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
