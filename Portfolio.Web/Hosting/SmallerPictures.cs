using Portfolio.Core.Media;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Pictures at smaller widths as files beside their copies, each made when it is first asked for, one at a time: a page
/// with forty photographs needs the memory of one. An empty file says that there is nothing better than the original.
/// </summary>
public sealed class SmallerPictures(DataFolder data, MediaCache cache)
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The path of the WebP file; null when the original is to be shown.</summary>
    public async Task<string?> FileOfAsync(MediaFile media, int width, CancellationToken ct)
    {
        var file = new FileInfo(Path.Combine(data.MediaCache, $"{media.Hash}.{width}"));
        if (!file.Exists && await cache.FileOfAsync(media, ct) is { } whole)
        {
            await OneAtATime.WaitAsync(ct);
            try
            {
                file.Refresh();
                if (!file.Exists)
                    Make(whole, width, file.FullName);
            }
            finally
            {
                OneAtATime.Release();
            }
            file.Refresh();
        }
        return file is { Exists: true, Length: > 0 } ? file.FullName : null;
    }

    private static void Make(string whole, int width, string file)
    {
        var smaller = SmallerPicture.Of(whole, width);
        var isWorthIt = smaller?.Length < new FileInfo(whole).Length;
        var copy = $"{file}.{Guid.NewGuid():N}";
        try
        {
            using (var target = new FileStream(copy, FileMode.CreateNew))
            {
                target.Write(isWorthIt ? smaller : []);
                target.Flush(flushToDisk: true);
            }
            File.Move(copy, file, overwrite: true);
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
