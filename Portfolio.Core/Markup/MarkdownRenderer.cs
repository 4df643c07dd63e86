using AngleSharp.Dom;
using Markdig;
using Portfolio.Core.Markup.Formulas;

namespace Portfolio.Core.Markup;

/// <summary>
/// Makes safe HTML of Markdown (CommonMark with pipe tables, notes, task and definition lists, figures, strikethrough,
/// sub- and superscript, emphasis that works in Chinese, and a list of allowed HTML). It never throws for what a text
/// holds: a text that cannot be laid out is shown as it was typed, with a warning. One instance serves all threads.
/// </summary>
public sealed class MarkdownRenderer(TimeSpan time)
{
    /// <summary>Rises whenever the same text gives other HTML: what was stored is then made anew.</summary>
    public const int Version = 7;

    /// <summary>
    /// A renderer that gives a text twenty seconds. The longest allowed needs about one, the first formula of a process
    /// another, and what is shown as typed only because the machine was busy would stay so.
    /// </summary>
    public MarkdownRenderer()
        : this(TimeSpan.FromSeconds(20)) { }

    /// <summary>
    /// A text of paragraphs. <paramref name="language"/> is the tag of the text (<c>en</c>, <c>zh-Hans</c>), in which
    /// the renderer's own words are given; <paramref name="idPrefix"/> keeps the ids of several texts on one page apart;
    /// <paramref name="cite"/> knows the works that are cited, <paramref name="measure"/> how large pictures are; with
    /// <paramref name="lines"/>, blocks of the text say in <c>data-line</c> at which line of the source they begin, from 1.
    /// </summary>
    public RenderedMarkdown Render(
        string source,
        string language,
        string idPrefix = "",
        CiteWorks? cite = null,
        MeasurePicture? measure = null,
        bool lines = false
    ) =>
        Render(
            source,
            language,
            idPrefix,
            new(cite, measure),
            Pipelines.Text,
            (writer, body) => writer.WriteText(body),
            lines
        );

    /// <summary>
    /// One line without a paragraph around it, such as a subtitle; line breaks are blanks. What it cites is named in the
    /// line, without a list.
    /// </summary>
    public RenderedMarkdown RenderLine(string source, string language, CiteWorks? cite = null) =>
        Render(
            source.ReplaceLineEndings(" ").Trim(),
            language,
            "",
            new(cite, null),
            Pipelines.Line,
            (writer, body) => writer.WriteLine(body)
        );

    private RenderedMarkdown Render(
        string source,
        string language,
        string idPrefix,
        Surroundings known,
        MarkdownPipeline pipeline,
        Func<PageWriter, IElement, string> write,
        bool lines = false
    )
    {
        var wording = Wording.For(language);
        try
        {
            if (System.Text.Encoding.UTF8.GetByteCount(source) > RenderBudget.SourceBytes)
                throw new MarkupRefusedException(MarkupWarning.TooLarge(RenderBudget.SourceBytes / 1024));
            return Compose(Characters.Clean(source), language, idPrefix, known, pipeline, write, lines);
        }
        catch (MarkupRefusedException refused)
        {
            return AsTyped.Show(source, wording, refused.Warning);
        }
        // A page must not die of a text; the error is handed on to be logged.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return AsTyped.Show(source, wording, MarkupWarning.Broken(error)) with { Failure = error };
        }
    }

    private RenderedMarkdown Compose(
        string source,
        string language,
        string idPrefix,
        Surroundings known,
        MarkdownPipeline pipeline,
        Func<PageWriter, IElement, string> write,
        bool lines
    )
    {
        var warnings = new List<MarkupWarning>();
        var budget = new RenderBudget(time);
        var first = FirstHtml.Of(source, pipeline, budget, warnings, lines);
        var safe = new SafeHtml(budget, warnings);
        var body = safe.Read(first.Text);
        var notes = first.Notes.ToDictionary(note => note.Key, note => safe.Read(note.Value));
        var headings = new Headings(body, idPrefix, warnings);
        var text = new PlainText();
        text.Add(body);
        var prose = string.Join('\n', text.Prose);
        foreach (var note in notes.Values)
            text.Add(note);
        var cited = first.Citations.Count > 0 ? known.Cite(first.Citations) : CitedText.Unknown([]);
        warnings.AddRange(cited.Warnings);
        budget.StartOutput();
        var wording = Wording.For(language);
        var formulas = new NumberedFormulas([body, .. notes.Values], idPrefix, budget, warnings);
        var writer = new PageWriter(
            wording,
            language,
            idPrefix,
            headings,
            notes,
            cited,
            formulas,
            known.Measure,
            budget,
            warnings
        );
        var html = write(writer, body);
        var count = WordCount.Of(text.Reading);
        return new(
            html,
            headings.InOrder,
            count.Words,
            count.Characters,
            string.Join('\n', text.Everything),
            prose,
            [.. warnings.Distinct()]
        )
        {
            Citations = [.. first.Citations.SelectMany(call => call).Select(work => work.Key).Distinct()],
        };
    }

    /// <summary>What a text is told of the site it stands in: nothing, unless somebody knows.</summary>
    private sealed class Surroundings(CiteWorks? cite, MeasurePicture? measure)
    {
        public CiteWorks Cite { get; } = cite ?? CitedText.Unknown;
        public MeasurePicture Measure { get; } = measure ?? (_ => null);
    }
}
