namespace Portfolio.Tests.Core.Exchange.Import.Encodings;

public sealed class CleanTextTests
{
    private static readonly string[] Clean =
    [
        "ğ",
        "Ÿ",
        "é",
        "Türkçe: ğüşiöç İstanbul, ODTÜ’de, İTÜ’nün, PARİS’İN, İ’nin",
        "Ÿnal",
        "naïve café… “résumé” — ‘Zoë’s’",
        "São Paulo, AMANHû, «É»Ü”, AÇ…, JOÃO",
        "« Déjà créé\u00A0» été\u00A0–\u00A0à\u00A0« Noël\u00A0», c’est à\u00A0«\u00A0ça\u00A0»… l’élève, œuvre, Œuvre",
        "„Ä“ und „Ö“, »MAß«, STRAßE™, „JÄ“, Grüße, Größe €5, 20 °C ± 2 µm",
        "på ”PÅ” ÅÄÖ, SJÖ”, PÅ’s",
        "√π, 2√π r², √∞, ¬∑ ≈π ≈± ƒ∂ ∆É, α + β ≤ Ω, 5‰, ‚x‘, „y”",
        "România, Â, Î, «Î», ÎNCEPUT",
        "© 2026 Zoë™ ®, §§ 3–5, ½ × ¾ ÷ ²³, ¿Qué? ¡Sí! Ñandú",
        "Chữ quốc ngữ tiếng Việt: Đặng Thái Sơn",
        "Привет, мир! «Русский» текст — с тире…",
        "Καλημέρα κόσμε, πώς είσαι;",
        "שלום עולם, مرحبا بالعالم، नमस्ते, สวัสดี",
        "中文，英文 English；日本語のテキスト、한국어 텍스트。【注】《书名》“引号”……——",
        "繁體中文：個人經歷與設想",
        "ðɪs ɪz aɪ-piː-eɪ, Þórr, ÁÐUR, Íslenska ðþæö",
        "Zażółć gęślą jaźń, Žižek, Dvořák, Łódź, Čeština",
        "👋 🔭 👩‍🔬 ⚡️ 🇨🇳 ✨",
        "A mark \uFFFD that stood there before",
    ];

    public static TheoryData<string> Texts => [.. Clean];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Clean_text_comes_back_as_it_was(string text)
    {
        var decoded = Decoded.Of(text);

        Assert.Equal(text, decoded.Text);
        Assert.Empty(decoded.Gaps);
        Assert.Equal(0, decoded.RepairedSpans);
    }

    [Fact]
    public void Clean_words_in_any_order_come_back_as_they_were()
    {
        var words = Clean.SelectMany(text => text.Split(' ')).ToArray();
        var random = new Random(2);
        for (var i = 0; i < 500; i++)
        {
            random.Shuffle(words);
            var text = string.Join(i % 2 == 0 ? " " : "\n", words);
            Assert.Equal(text, Decoded.Of(text).Text);
        }
    }

    [Fact]
    public void Clean_words_beside_misread_ones_come_back_as_they_were()
    {
        const string misread = "donâ€™t";
        foreach (var text in Clean)
        {
            var decoded = Decoded.Of($"{misread}\n{text}\n{misread}");
            Assert.Equal($"don’t\n{text}\ndon’t", decoded.Text);
        }
    }
}
