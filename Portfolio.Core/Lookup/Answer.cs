using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Portfolio.Core.Lookup;

/// <summary>
/// What a service answered: at most 2 MB of a kind that was asked for, with the encoding its header names (null: the
/// text says so itself); or why there is nothing to read.
/// </summary>
internal sealed record Answer(byte[] Bytes, Encoding? Encoding, LookupFailure? Failure)
{
    private const int Limit = 2 * 1024 * 1024;

    public static Answer Failed(LookupFailure failure) => new([], null, failure);

    public static async Task<Answer> ReadAsync(
        HttpResponseMessage response,
        Question question,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (KindOf(response.StatusCode) is { } failure)
            return Failed(
                new(failure, question.Service, $"{(int)response.StatusCode}")
                {
                    Wait = failure == LookupFailureKind.Busy ? WaitOf(response.Headers.RetryAfter, now) : null,
                }
            );
        var type = response.Content.Headers.ContentType;
        if (
            !question.Kinds.Contains(type?.MediaType, StringComparer.OrdinalIgnoreCase) || !IsKnown(type, out var named)
        )
            return Failed(new(LookupFailureKind.Unreadable, question.Service));
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        return await BytesAsync(body, ct) is { } bytes
            ? new(bytes, named, null)
            : Failed(new(LookupFailureKind.TooLarge, question.Service));
    }

    /// <summary>The text, where the kind is JSON: UTF-8 unless the header says otherwise.</summary>
    /// <exception cref="DecoderFallbackException">It is not text in this encoding.</exception>
    public string Text() => (Encoding ?? new UTF8Encoding(false, true)).GetString(Bytes).TrimStart('\uFEFF');

    private static LookupFailureKind? KindOf(HttpStatusCode status) =>
        (int)status switch
        {
            200 => null,
            404 or 410 => LookupFailureKind.NotFound,
            429 or 503 => LookupFailureKind.Busy,
            >= 500 => LookupFailureKind.Broken,
            _ => LookupFailureKind.Declined,
        };

    private static TimeSpan? WaitOf(RetryConditionHeaderValue? after, DateTimeOffset now)
    {
        var wait = after?.Delta ?? after?.Date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static bool IsKnown(MediaTypeHeaderValue? type, out Encoding? named)
    {
        named = null;
        if (type?.CharSet is not { } charset)
            return true;
        try
        {
            named = Encoding.GetEncoding(
                charset.Trim('"', ' '),
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            );
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // Counted after decompression, whatever the header promises.
    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (await body.ReadAsync(piece, ct) is > 0 and var count)
        {
            if (bytes.Length + count > Limit)
                return null;
            bytes.Write(piece, 0, count);
        }
        return bytes.ToArray();
    }
}
