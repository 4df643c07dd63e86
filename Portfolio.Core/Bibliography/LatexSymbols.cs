using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// The commands of LaTeX text mode that stand for characters (LaTeX2e's <c>fontenc</c> and <c>textcomp</c> names), and
/// those that only set a style.
/// </summary>
internal static class LatexSymbols
{
    /// <summary>Accent command → combining character.</summary>
    public static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['`'] = '\u0300',
        ['\''] = '\u0301',
        ['^'] = '\u0302',
        ['~'] = '\u0303',
        ['='] = '\u0304',
        ['u'] = '\u0306',
        ['.'] = '\u0307',
        ['"'] = '\u0308',
        ['r'] = '\u030A',
        ['H'] = '\u030B',
        ['v'] = '\u030C',
        ['d'] = '\u0323',
        ['c'] = '\u0327',
        ['k'] = '\u0328',
        ['b'] = '\u0331',
        ['t'] = '\u0361',
        ['h'] = '\u0309',
        ['G'] = '\u030F',
        ['f'] = '\u0311',
        ['U'] = '\u030E',
    }.ToFrozenDictionary();

    /// <summary>Command that stands for text → that text.</summary>
    public static readonly FrozenDictionary<string, string> Texts = Pairs(
        """
        ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ
        S § P ¶ dag † ddag ‡ dagger † ddagger ‡ textsection § textparagraph ¶ textdagger † textdaggerdbl ‡
        ldots … dots … textellipsis … textendash – textemdash — textbullet • textperiodcentered · cdot ·
        lq ‘ rq ’ textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl " textquotesingle '
        quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft « guillemetright »
        guilsinglleft ‹ guilsinglright › textexclamdown ¡ textquestiondown ¿
        textbackslash \ textbraceleft { textbraceright } lbrace { rbrace } textasciitilde ~ textasciicircum ^
        textasciigrave ` textunderscore _ textbar | textless < textgreater > textdollar $ textpercent % textampersand &
        copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ texteuro € euro € textyen ¥
        textcent ¢ textdegree ° degree ° textmu µ texttimes × times × textdiv ÷ textpm ± pm ± textonehalf ½
        textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³
        textordfeminine ª textordmasculine º textnumero № textasteriskcentered ∗ textvisiblespace ␣
        slash / textbrokenbar ¦ textbardbl ‖ textminus − textfractionsolidus ⁄ textlnot ¬ textsurd √
        textperthousand ‰ textcelsius ℃ textohm Ω textmho ℧ textservicemark ℠ textcopyleft 🄯 textcircledP ℗ textestimated ℮
        textcurrency ¤ textflorin ƒ textwon ₩ textdong ₫ textnaira ₦ textpeso ₱ textlira ₤ textbaht ฿ textcolonmonetary ₡
        textlangle ⟨ textrangle ⟩ textlbrackdbl ⟦ textrbrackdbl ⟧ textrightarrow → textleftarrow ← textuparrow ↑
        textdownarrow ↓ textinterrobang ‽ textreferencemark ※ textopenbullet ◦ textmusicalnote ♪ textpilcrow ¶
        textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textzeta ζ texteta η texttheta θ textiota ι textkappa κ
        textlambda λ textnu ν textxi ξ textpi π textrho ρ textsigma σ texttau τ textphi φ textchi χ textpsi ψ textomega ω
        textGamma Γ textDelta Δ textTheta Θ textLambda Λ textXi Ξ textPi Π textSigma Σ textPhi Φ textPsi Ψ textOmega Ω
        imath ı jmath ȷ TeX TeX LaTeX LaTeX BibTeX BibTeX
        """,
        [
            new("newline", "\n"),
            new("par", "\n\n"),
            new("quad", "\u2003"),
            new("space", " "),
            new("nobreakspace", "\u00A0"),
            new("thinspace", "\u2009"),
        ]
    );

    /// <summary>Styles, which leave their argument as it is, and switches, which have none.</summary>
    public static readonly FrozenSet<string> Styles = Names(
        """
        textit textbf emph textsl textsc texttt textsf textrm textup textmd textnormal text mbox hbox fbox underline uline
        textsuperscript textsubscript mathrm ensuremath mkbibemph mkbibitalic mkbibbold mkbibacro mkbibname protect uppercase MakeUppercase lowercase MakeLowercase enquote
        it bf em sl sc tt sf rm itshape bfseries em slshape scshape ttfamily sffamily rmfamily upshape mdseries normalfont
        tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge nobreakdash relax selectfont
        """
    );

    /// <summary>Commands whose first argument is not shown: the rest of the text is.</summary>
    public static readonly FrozenSet<string> HideArgument = Names(
        "href noopsort SortNoop label vspace hspace textcolor color foreignlanguage selectlanguage bibinfo texorpdfstring"
    );

    /// <summary>Commands whose argument is an address or a path, taken letter by letter.</summary>
    public static readonly FrozenSet<string> Addresses = Names("url path nolinkurl");

    private static FrozenDictionary<string, string> Pairs(string words, KeyValuePair<string, string>[] more) =>
        Split(words).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1])).Concat(more).ToFrozenDictionary();

    private static FrozenSet<string> Names(string words) => Split(words).ToFrozenSet();

    private static string[] Split(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
