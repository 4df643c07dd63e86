using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// The papers of the site, to find the one that is the same work as a draft. Papers of the sample that nobody touched do
/// not count.
/// </summary>
internal sealed class KnownPapers
{
    private readonly KnownWorks works;

    private KnownPapers(KnownWorks works) => this.works = works;

    public static async Task<KnownPapers> LoadAsync(PortfolioDb db, CancellationToken ct)
    {
        var untouched = (await KnownImports.LoadAsync(db, ImportBatch.SampleKind, ct)).Untouched();
        return new(new((await KnownWorks.LoadAsync(db, ct)).Where(w => !untouched.Contains(w.Key))));
    }

    public Guid? Find(Paper paper) =>
        works.SameAs(PaperIdentity.Of(paper)).Select(same => (Guid?)same.Paper.Key).FirstOrDefault();

    /// <summary>A draft that is to be found from now on.</summary>
    public void Add(Paper draft) => works.Add(PaperIdentity.Of(draft));
}
