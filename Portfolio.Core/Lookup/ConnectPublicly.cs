using System.Net;
using System.Net.Sockets;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Opens connections to public addresses only. It looks at the address that is really connected to, so a name that
/// leads into the site's own network leads nowhere. A place that was configured is exempt.
/// </summary>
/// <param name="configured">The addresses of <see cref="LookupSettings"/>.</param>
/// <param name="resolve">Name → addresses.</param>
public sealed class ConnectPublicly(
    IReadOnlyCollection<Uri> configured,
    Func<string, CancellationToken, Task<IPAddress[]>> resolve
)
{
    /// <exception cref="HttpRequestException">None of the name's addresses is public, or none answers.</exception>
    internal async ValueTask<Stream> RunAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await resolve(host, ct);
        if (!configured.Any(place => place.IsLoopback && place.IdnHost.Trim('[', ']') == host && place.Port == port))
            addresses = [.. addresses.Where(PublicNetwork.Has)];
        if (addresses.Length == 0)
            throw new HttpRequestException($"{host} has no public address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
