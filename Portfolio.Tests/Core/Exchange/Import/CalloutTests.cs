using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Profiles;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Boxes of al-folio as callouts.</summary>
public sealed class CalloutTests
{
    [Theory]
    [InlineData("> ##### TIP\n>\n> Rest.\n{: .block-tip }", "> [!TIP]\n>\n> Rest.")]
    [InlineData("> ##### DANGER\n> Rest.\n{: .block-danger }", "> [!CAUTION]\n> Rest.")]
    [InlineData("> ## Mind the *gap*\n>\n> Rest.\n{: .block-warning }", "> [!WARNING] Mind the *gap*\n>\n> Rest.")]
    [InlineData("> Rest.\n> And sleep.\n{: .block-tip }", "> [!TIP]\n> Rest.\n> And sleep.")]
    [InlineData("Words.\n\n> Rest.\n{: .block-tip }\n\nMore.", "Words.\n\n> [!TIP]\n> Rest.\n\nMore.")]
    [InlineData("> Rest.\n{: .lead }", "> Rest.")]
    [InlineData("Rest.\n{: .block-tip }", "Rest.")]
    [InlineData("> Rest.\n\nWords.\n{: .block-tip }", "> Rest.\n\nWords.")]
    [InlineData("> a\n{: .block-tip }\n\n> b\n{: .block-danger }", "> [!TIP]\n> a\n\n> [!CAUTION]\n> b")]
    public void Quotation_with_the_class_of_a_box_becomes_a_callout(string source, string text)
    {
        var read = new AlFolioAboutReader().Read(new("about.md", $"---\nlayout: about\n---\n\n{source}\n"));

        var profile = read.Entries.Select(e => e.Entry).OfType<Profile>().Single();
        Assert.Equal(text, profile.Bio.All().Single().Value);
    }
}
