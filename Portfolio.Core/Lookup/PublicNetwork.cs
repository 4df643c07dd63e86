using System.Net;
using System.Net.Sockets;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Which addresses are of the public internet, by the registries of special-purpose addresses (RFC 6890,
/// <see href="https://www.iana.org/assignments/iana-ipv4-special-registry"/>).
/// </summary>
public static class PublicNetwork
{
    private static readonly IPNetwork[] Special = Networks(
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        // Of IPv6, global addresses are 2000::/3; these are the exceptions within it.
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20"
    );

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    public static bool Has(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var isGlobal = plain.AddressFamily == AddressFamily.InterNetwork || Global.Contains(plain);
        return isGlobal && !Special.Any(network => network.Contains(plain));
    }

    private static IPNetwork[] Networks(params string[] texts) => [.. texts.Select(text => IPNetwork.Parse(text))];
}
