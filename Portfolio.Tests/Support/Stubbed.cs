using System.Text;
using Microsoft.AspNetCore.Http;

namespace Portfolio.Tests.Support;

/// <summary>What services answer: records of Core/Lookup/Examples, and every fault they were seen with.</summary>
public static class Stubbed
{
    public const string CslJson = "application/vnd.citationstyles.csl+json";
    public const string Json = "application/json";
    public const string Atom = "application/atom+xml; charset=utf-8";

    /// <summary>A file of Core/Lookup/Examples.</summary>
    public static string Example(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Core", "Lookup", "Examples", name));

    public static RequestDelegate Text(string text, string type = CslJson, Encoding? encoding = null) =>
        Bytes((encoding ?? Encoding.UTF8).GetBytes(text), type);

    public static RequestDelegate Bytes(byte[] bytes, string type = CslJson) =>
        async context =>
        {
            context.Response.ContentType = type;
            await context.Response.Body.WriteAsync(bytes);
        };

    public static RequestDelegate Status(int status, string? retryAfter = null) =>
        context =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

    public static RequestDelegate Redirect(string to) =>
        context =>
        {
            context.Response.Redirect(to);
            return Task.CompletedTask;
        };

    /// <summary>The first answer once, then the second.</summary>
    public static RequestDelegate Then(this RequestDelegate first, RequestDelegate second)
    {
        var asked = 0;
        return context => Interlocked.Increment(ref asked) == 1 ? first(context) : second(context);
    }

    /// <summary>Says nothing until the asker gives up.</summary>
    public static RequestDelegate Silence(FixedClock clock) =>
        async context =>
        {
            clock.Pass(TimeSpan.FromSeconds(11));
            await context.Gone();
        };

    /// <summary>A letter a second, without an end.</summary>
    public static RequestDelegate Drip(FixedClock clock) =>
        async context =>
        {
            context.Response.ContentType = CslJson;
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(" ", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                clock.Pass(TimeSpan.FromSeconds(1));
            }
        };

    /// <summary>Promises more than it sends, and hangs up.</summary>
    public static RequestDelegate BrokenOff(string text, string type) =>
        async context =>
        {
            context.Response.ContentType = type;
            context.Response.ContentLength = text.Length + 100;
            await context.Response.WriteAsync(text);
            await context.Response.Body.FlushAsync();
            context.Abort();
        };

    private static async Task Gone(this HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var told = context.RequestAborted.Register(() => gone.TrySetResult());
        await gone.Task;
    }
}
