using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Content;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What a draft says, to be compared with what was said before.</summary>
internal static class DraftText
{
    /// <summary>SHA-256 of the text. The key of a draft may be new each time it is read, so it takes no part.</summary>
    public static string HashOf(Entry draft)
    {
        var key = draft.Key;
        draft.Key = Guid.Empty;
        var text = EntryFiles.Write(draft);
        draft.Key = key;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Whether a stored, untracked entry says the same; key and times take no part.</summary>
    public static bool SaysWhat(this Entry draft, Entry stored)
    {
        (stored.Key, stored.CreatedAt, stored.UpdatedAt) = (draft.Key, draft.CreatedAt, draft.UpdatedAt);
        return EntryFiles.Write(draft) == EntryFiles.Write(stored);
    }
}
