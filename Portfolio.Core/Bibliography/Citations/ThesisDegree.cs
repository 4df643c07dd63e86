namespace Portfolio.Core.Bibliography.Citations;

/// <summary>For which degree a thesis was written, as far as its entry type or <c>type</c> field says.</summary>
internal static class ThesisDegree
{
    /// <summary>One of the three words; a thesis whose own word is known and is of no degree keeps it.</summary>
    public static string Of(CitedWork work, string doctor, string master, string other)
    {
        var type = work.Type ?? "";
        return Has(type, "phd") || Has(type, "ph.d") || Has(type, "doctor") || Has(type, "博士") ? doctor
            : Has(type, "mathesis") || Has(type, "master") || Has(type, "硕士") ? master
            : type.Length > 0 ? type
            : work.EntryType == "phdthesis" ? doctor
            : work.EntryType == "mastersthesis" ? master
            : other;
    }

    private static bool Has(string type, string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
}
