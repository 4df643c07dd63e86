namespace Portfolio.Core.Bibliography;

/// <summary>Takes DOI and arXiv id out of an entry's fields, or finds them where another field shows them.</summary>
internal sealed class RecordIdentifiers(OpenFields fields)
{
    /// <summary>The record with the DOI and the arXiv id that another of its properties shows.</summary>
    public static BibliographicRecord Fill(BibliographicRecord record)
    {
        var doi = record.Doi ?? (Doi.TryParse(record.Links[LinkKind.Url], out var linked) ? linked : null);
        return record with { Doi = doi, Arxiv = record.Arxiv ?? FindArxiv(record, doi) };
    }

    public Doi? ReadDoi(BibliographicRecord record)
    {
        if (fields.Peek("doi") is not { } text)
            return Doi.TryParse(record.Links[LinkKind.Url], out var linked) ? linked : null;
        if (Doi.TryParse(text, out var doi))
            fields.Drop("doi");
        else
            fields.Report("doi", "'{0}' is not a DOI such as 10.1103/PhysRev.47.777; it is kept as text.", text);
        return doi;
    }

    public ArxivId? ReadArxiv(BibliographicRecord record, Doi? doi)
    {
        var archive = fields.Peek("archiveprefix") ?? fields.Peek("eprinttype") ?? "arxiv";
        var isArxiv = archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase);
        ArxivId? found = null;
        foreach (var name in (string[])["arxiv", "eprint"])
        {
            if ((name == "eprint" && !isArxiv) || !ArxivId.TryParse(fields.Peek(name), out var id))
                continue;
            if (found is not null && found != id)
                fields.Report(name, "There are two arXiv ids, {0} and {1}; the first counts.", found, id);
            found ??= id;
            fields.Drop(name);
        }
        if (found is not null && isArxiv)
        {
            fields.Drop("archiveprefix");
            fields.Drop("eprinttype");
        }
        return found ?? FindArxiv(record, doi);
    }

    private static ArxivId? FindArxiv(BibliographicRecord record, Doi? doi)
    {
        if (ArxivId.TryFind(doi?.Name, out var id) || ArxivId.TryFind(record.Venue, out id))
            return id;
        foreach (var (_, link) in record.Links.All())
        {
            if (ArxivId.TryFind(link, out id))
                return id;
        }
        return null;
    }
}
