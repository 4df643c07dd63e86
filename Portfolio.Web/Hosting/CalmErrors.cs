namespace Portfolio.Web.Hosting;

/// <summary>What a visitor sees when something is missing or broken: a page of the site, in their language.</summary>
internal static class CalmErrors
{
    public static IApplicationBuilder UseErrorPage(this IApplicationBuilder app) =>
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true }
        );

    /// <summary>After the languages, so that the page re-executed keeps the visitor's prefix.</summary>
    public static IApplicationBuilder UseNotFoundPage(this IApplicationBuilder app) =>
        app.UseStatusCodePagesWithReExecute("/not-found");
}
