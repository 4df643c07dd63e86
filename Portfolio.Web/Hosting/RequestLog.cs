using System.Diagnostics;

namespace Portfolio.Web.Hosting;

/// <summary>
/// One line a request. The path is taken before the language prefix or an error page changes it, and without the
/// query: what somebody searched for, or a share key, is nobody's to read in a log.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (method, path) = (context.Request.Method, context.Request.Path.ToUriComponent());
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            log.LogInformation(
                "{Method} {Path} {Status} in {Milliseconds:0.0} ms, request {RequestId}",
                method,
                path,
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.TraceIdentifier
            );
        }
    }
}
