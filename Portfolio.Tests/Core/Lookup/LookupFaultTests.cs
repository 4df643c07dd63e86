using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Portfolio.Core.Lookup;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Lookup;

/// <summary>Whatever a service does, the result is a sentence.</summary>
public sealed class LookupFaultTests(ServiceStub stub, TestDatabase database) : AskedServices(stub, database)
{
    private const string Page = "<!doctype html><title>Sign in to the network</title>";
    private const string Bomb =
        """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><feed xmlns="http://www.w3.org/2005/Atom"><title>&b;</title></feed>""";
    private const string Outside =
        """<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><feed xmlns="http://www.w3.org/2005/Atom"/>""";

    public static TheoryData<string> Faults => [.. Known.Keys];

    private static readonly Dictionary<
        string,
        (LookupFailureKind Kind, Func<FixedClock, RequestDelegate> Answer)
    > Known = new()
    {
        ["404"] = (LookupFailureKind.NotFound, _ => Stubbed.Status(404)),
        ["406"] = (LookupFailureKind.Declined, _ => Stubbed.Status(406)),
        ["403"] = (LookupFailureKind.Declined, _ => Stubbed.Status(403)),
        ["204"] = (LookupFailureKind.Declined, _ => Stubbed.Status(204)),
        ["304"] = (LookupFailureKind.Declined, _ => Stubbed.Status(304)),
        ["429"] = (LookupFailureKind.Busy, _ => Stubbed.Status(429)),
        ["429 for hours"] = (LookupFailureKind.Busy, _ => Stubbed.Status(429, "86400")),
        ["503"] = (LookupFailureKind.Busy, _ => Stubbed.Status(503)),
        ["500"] = (LookupFailureKind.Broken, _ => Stubbed.Status(500)),
        ["silence"] = (LookupFailureKind.TooSlow, Stubbed.Silence),
        ["a letter a second"] = (LookupFailureKind.TooSlow, Stubbed.Drip),
        ["hangs up"] = (LookupFailureKind.Unreachable, _ => Hang),
        ["broken off"] = (LookupFailureKind.Unreachable, _ => Stubbed.BrokenOff("{\"title\":", Stubbed.CslJson)),
        ["half of the JSON"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text("{\"title\": \"Ra")),
        ["a list"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text("[1]")),
        ["nothing"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text("")),
        ["a nest"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text(new string('[', 100_000))),
        ["no title"] = (LookupFailureKind.NotFound, _ => Stubbed.Text("{\"DOI\":\"10.5555/x\"}")),
        ["HTML with 200"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text(Page, "text/html")),
        ["HTML that says JSON"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text(Page)),
        ["a kind that is none"] = (LookupFailureKind.Unreadable, _ => Stubbed.Text("{}", "?")),
        ["bytes that are no text"] = (LookupFailureKind.Unreadable, _ => Stubbed.Bytes([0x7B, 0xFF, 0xFE, 0x7D])),
        ["an encoding nobody knows"] = (
            LookupFailureKind.Unreadable,
            _ => Stubbed.Text("{}", Stubbed.CslJson + "; charset=klingon")
        ),
        ["3 MB"] = (LookupFailureKind.TooLarge, _ => Stubbed.Text(new string(' ', 3 * 1024 * 1024))),
        ["to http"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("http://api.crossref.org/works/1")),
        ["to somebody"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://publisher.example/1")),
        ["to a lookalike"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://doi.org.example/1")),
        ["to another port"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://doi.org:8443/1")),
        ["with a name"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://me@doi.org/1")),
        ["to this machine"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("http://127.0.0.1:22/")),
        ["to this machine by IPv6"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://[::1]/")),
        ["to the cloud's data"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("http://169.254.169.254/")),
        ["into the network"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("https://10.0.0.1/")),
        ["to a file"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("file:///etc/passwd")),
        ["round and round"] = (LookupFailureKind.Elsewhere, _ => Stubbed.Redirect("/doi/again")),
        ["nowhere"] = (LookupFailureKind.Declined, _ => Stubbed.Status(302)),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_is_told_and_never_thrown(string fault)
    {
        var (kind, answer) = Known[fault];
        Stub.Answers["doi"] = answer(Clock);

        var result = await ByDoiAsync();

        Assert.Empty(result.Found);
        Assert.Equal((kind, "doi.org"), (result.Failure!.Kind, result.Failure.Service));
    }

    [Theory]
    [InlineData(Bomb)]
    [InlineData(Outside)]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/abs/2101")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    public async Task XML_that_is_no_plain_feed_is_not_read(string xml)
    {
        Stub.Answers["arxiv"] = Stubbed.Text(xml, Stubbed.Atom);

        Assert.Equal(LookupFailureKind.Unreadable, (await ByArxivAsync()).Failure?.Kind);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("UTF-8")]
    public async Task Encoding_that_the_answer_names_is_read(string name)
    {
        var text = Stubbed.Example("arxiv.xml").Replace("UTF-8", name, StringComparison.Ordinal);
        Stub.Answers["arxiv"] = Stubbed.Text(text, "application/xml; charset=" + name, Encoding.GetEncoding(name));
        Stub.Answers["doi"] = Stubbed.Text(
            "{\"title\":\"Étude\"}",
            Stubbed.Json + "; charset=" + name,
            Encoding.GetEncoding(name)
        );

        Assert.EndsWith("Étude", (await ByArxivAsync()).Found[0].Record.Title, StringComparison.Ordinal);
        Assert.Equal("Étude", (await ByDoiAsync()).Found[0].Record.Title);
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("::ffff:192.168.1.1")]
    public async Task Known_name_that_leads_into_the_network_of_the_site_leads_nowhere(string address)
    {
        var asked = new List<string>();
        var lookUp = OnTheInternet(host =>
        {
            asked.Add(host);
            return IPAddress.Parse(address);
        });

        var failure = (await lookUp.ByTitleAsync("Rain", default)).Failure;

        Assert.Equal((LookupFailureKind.Unreachable, "crossref.org"), (failure!.Kind, failure.Service));
        Assert.Equal(["api.crossref.org"], asked);
    }

    [Fact]
    public async Task Owner_who_leaves_ends_the_call()
    {
        using var left = new CancellationTokenSource();
        Stub.Answers["crossref"] = async context =>
        {
            await left.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LookUp.ByTitleAsync("Rain", left.Token));
    }

    private static Task Hang(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
