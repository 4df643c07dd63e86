using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Uploads;

public sealed class StoreMediaTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Stored_file_comes_out_as_it_went_in()
    {
        var png = ExamplePictures.Png();
        await using var db = database.Open();

        var (media, isNew) = await StoreAsync(db, png, "a b.png");

        Assert.True(isNew);
        Assert.Equal(
            ("a-b.png", "image/png", png.Length, 8, 6),
            (media.FileName, media.ContentType, media.Size, media.Width, media.Height)
        );
        Assert.Equal(png, await BytesAsync(media.Hash));
    }

    [Fact]
    public async Task Same_bytes_twice_are_one_entry()
    {
        await using var db = database.Open();
        var first = await StoreAsync(db, ExamplePictures.Photograph(6), "a.jpg");

        var second = await StoreAsync(db, ExamplePictures.Photograph(6), "b.jpg");

        Assert.False(second.IsNew);
        Assert.Equal(first.File.Key, second.File.Key);
        Assert.Equal("a.jpg", (await db.Media.AsNoTracking().SingleAsync()).FileName);
    }

    [Fact]
    public async Task Deleted_file_can_be_stored_again()
    {
        await using var db = database.Open();
        var (media, _) = await StoreAsync(db, ExamplePictures.Png(), "a.png");
        db.Remove(media);
        await db.SaveChangesAsync();
        Assert.NotEmpty(await BytesAsync(media.Hash));

        Assert.True((await StoreAsync(db, ExamplePictures.Png(), "a.png")).IsNew);
        Assert.Equal(ExamplePictures.Png(), await BytesAsync(media.Hash));
    }

    [Fact]
    public async Task Twenty_megabytes_fit_and_one_byte_more_does_not()
    {
        const int most = StoreMedia.MostMegabytes * 1024 * 1024;
        await using var db = database.Open();
        var empty = ExamplePictures.Pdf("").Length;
        var fits = ExamplePictures.Pdf(new string('x', most - empty));

        var (media, _) = await StoreAsync(db, fits, "large.pdf");
        Assert.Equal(most, media.Size);

        var refused = await Assert.ThrowsAsync<MediaRefusedException>(() =>
            StoreAsync(db, [.. fits, 10], "larger.pdf")
        );
        Assert.Equal("The file is larger than 20 MB: make it smaller first.", refused.Message);
        Assert.Equal(1, await db.Media.CountAsync());
    }

    [Fact]
    public async Task Refused_file_leaves_nothing_behind()
    {
        await using var db = database.Open();

        await Assert.ThrowsAsync<MediaRefusedException>(() => StoreAsync(db, "<html>"u8.ToArray(), "photo.png"));

        Assert.Equal(0, await new MediaBytes(db).TotalAsync(default));
        Assert.Equal(0, await db.Media.CountAsync());
    }

    [Fact]
    public async Task File_goes_with_the_transaction_it_was_stored_in()
    {
        await using var db = database.Open();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await StoreAsync(db, ExamplePictures.Png(), "a.png");
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, await new MediaBytes(db).TotalAsync(default));
        Assert.Equal(0, await db.Media.CountAsync());
    }

    private static Task<StoredMedia> StoreAsync(PortfolioDb db, byte[] bytes, string name) =>
        new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default);

    private async Task<byte[]> BytesAsync(string hash)
    {
        await using var db = database.Open();
        using var copy = new MemoryStream();
        await new MediaBytes(db).CopyToAsync(hash, copy, default);
        return copy.ToArray();
    }
}
