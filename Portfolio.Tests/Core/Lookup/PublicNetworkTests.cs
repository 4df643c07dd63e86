using System.Net;
using Portfolio.Core.Lookup;

namespace Portfolio.Tests.Core.Lookup;

public sealed class PublicNetworkTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("100.128.0.1", true)]
    [InlineData("2606:4700::1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("127.0.0.2", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:169.254.169.254", false)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12:3456::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2001::1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void Only_addresses_of_the_internet_are_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicNetwork.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://doi.example", "https://doi.example/")]
    [InlineData("http://127.0.0.1:8080/stub", "http://127.0.0.1:8080/stub/")]
    [InlineData("http://localhost:1/", "http://localhost:1/")]
    [InlineData("http://doi.example", null)]
    [InlineData("http://10.0.0.1/", null)]
    [InlineData("ftp://doi.example", null)]
    [InlineData("doi.example", null)]
    public void Address_of_a_service_is_https_or_on_this_machine(string text, string? read) =>
        Assert.Equal(read, LookupSettings.Address(text)?.ToString());
}
