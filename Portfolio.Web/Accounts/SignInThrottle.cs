using System.Net;
using System.Net.Sockets;

namespace Portfolio.Web.Accounts;

/// <summary>
/// Slows guessing at the sign-in and at the set-up token: so many attempts from one address, and so many from all
/// together, within a quarter of an hour that slides along. The account itself is never locked, or anybody could lock
/// the owner out. Kept in memory: a restart forgives.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int ForOneAddress = 5;
    public const int ForAll = 100;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private readonly List<(IPAddress Address, DateTimeOffset At)> attempts = [];

    /// <summary>
    /// Counts an attempt, before it is known whether it succeeds: many at once shall not slip through. Returns zero,
    /// or, when there were too many, how long to wait; then it was not counted.
    /// </summary>
    public TimeSpan Begin(IPAddress? from)
    {
        var (address, now) = (Network(from), clock.GetUtcNow());
        lock (gate)
        {
            attempts.RemoveAll(a => a.At <= now - Window);
            var wait = Wait([.. attempts.Where(a => a.Address.Equals(address))], ForOneAddress, now);
            var waitOfAll = Wait(attempts, ForAll, now);
            wait = wait > waitOfAll ? wait : waitOfAll;
            if (wait == TimeSpan.Zero)
                attempts.Add((address, now));
            return wait;
        }
    }

    /// <summary>The attempt was the owner's: what this address tried before is forgotten.</summary>
    public void Succeeded(IPAddress? from)
    {
        lock (gate)
            attempts.RemoveAll(a => a.Address.Equals(Network(from)));
    }

    private static TimeSpan Wait(List<(IPAddress Address, DateTimeOffset At)> made, int allowed, DateTimeOffset now) =>
        made.Count < allowed ? TimeSpan.Zero : made[made.Count - allowed].At + Window - now;

    // One line at home has 2^64 addresses of IPv6.
    private static IPAddress Network(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }
}
