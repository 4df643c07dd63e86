using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Portfolio.Web.Hosting;

/// <summary>
/// A page that does not handle the method of a request answers 405. Without this it would be shown although nothing was
/// loaded for it. A page that shows an error keeps that error's status.
/// </summary>
internal sealed class OnlyHandled : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (context.HandlerMethod is not null || reads)
            return;
        var broken = http.Features.Get<IExceptionHandlerFeature>() is not null;
        context.Result = new StatusCodeResult(
            broken
                ? StatusCodes.Status500InternalServerError
                : http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
                    ?? StatusCodes.Status405MethodNotAllowed
        );
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
