using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Which proxies are believed when they say who the visitor is (<c>X-Forwarded-For</c>) and that he came by https
/// (<c>X-Forwarded-Proto</c>). Setting <c>Portfolio:TrustedProxies</c>: addresses and networks, with commas between
/// them. None unless said so, since anybody can send these headers.
/// </summary>
internal static class TrustedProxies
{
    /// <exception cref="StartRefusedException">The setting holds what is neither an address nor a network.</exception>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = Read(app.Configuration["Portfolio:TrustedProxies"] ?? "");
        // With empty lists the framework would believe everybody.
        if (trusted.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // From the nearest proxy backwards, as far as they are trusted.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
            options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    private static List<IPNetwork> Read(string setting) =>
        [
            .. setting
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(NetworkOf),
        ];

    private static IPNetwork NetworkOf(string text)
    {
        if (IPAddress.TryParse(text, out var one))
            return new IPNetwork(one, one.AddressFamily == AddressFamily.InterNetwork ? 32 : 128);
        return IPNetwork.TryParse(text, out var network)
            ? network
            : throw new StartRefusedException(
                $"Portfolio__TrustedProxies: '{text}' is neither an address, such as 127.0.0.1, nor a network, such as 10.0.0.0/8."
            );
    }
}
