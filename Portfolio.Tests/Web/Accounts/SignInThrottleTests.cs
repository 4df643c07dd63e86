using System.Net;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Web.Accounts;

public sealed class SignInThrottleTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");
    private readonly FixedClock clock = new();
    private readonly SignInThrottle throttle;

    public SignInThrottleTests() => throttle = new(clock);

    [Fact]
    public void Wait_lasts_until_the_oldest_attempt_leaves_the_window()
    {
        for (var i = 0; i < SignInThrottle.ForOneAddress; i++)
        {
            Assert.Equal(TimeSpan.Zero, throttle.Begin(Here));
            clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal(SignInThrottle.Window - TimeSpan.FromMinutes(5), throttle.Begin(Here));
        clock.Now += TimeSpan.FromMinutes(10);
        Assert.Equal(TimeSpan.Zero, throttle.Begin(Here));
        Assert.NotEqual(TimeSpan.Zero, throttle.Begin(Here));
    }

    [Fact]
    public void Another_address_need_not_wait_until_all_together_are_too_many()
    {
        for (var i = 0; i < SignInThrottle.ForAll; i++)
            Assert.Equal(TimeSpan.Zero, throttle.Begin(new IPAddress([10, 0, (byte)i, 1])));

        Assert.Equal(SignInThrottle.Window, throttle.Begin(Here));
    }

    [Fact]
    public void Addresses_of_one_network_of_IPv6_count_as_one()
    {
        for (var i = 1; i <= SignInThrottle.ForOneAddress; i++)
            throttle.Begin(IPAddress.Parse($"2001:db8::{i}"));

        Assert.NotEqual(TimeSpan.Zero, throttle.Begin(IPAddress.Parse("2001:db8::ffff")));
        Assert.Equal(TimeSpan.Zero, throttle.Begin(IPAddress.Parse("2001:db8:0:1::1")));
    }

    [Fact]
    public void Success_forgives_what_this_address_tried()
    {
        for (var i = 0; i < SignInThrottle.ForOneAddress; i++)
            throttle.Begin(Here);

        throttle.Succeeded(Here);

        Assert.Equal(TimeSpan.Zero, throttle.Begin(Here));
    }
}
