using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Support;

/// <summary>
/// A browser without scripts that keeps its cookies: it reads pages, types into their forms and presses buttons, and
/// follows no redirect unless asked.
/// </summary>
public sealed class OwnerClient(WebApplicationFactory<Program> site, CookieContainer cookies) : IDisposable
{
    public const string Email = "you@example.edu";
    public const string Password = "a long walk by the river";

    private readonly HttpClient http = site.CreateDefaultClient(new CookieContainerHandler(cookies));

    public OwnerClient(SiteFactory site)
        : this(site, new()) { }

    /// <summary>The same browser after the program was started anew.</summary>
    public OwnerClient After(WebApplicationFactory<Program> restart) => new(restart, cookies);

    /// <summary>Makes the site's owner, signed in nowhere yet.</summary>
    public static async Task CreateOwnerAsync(SiteFactory site)
    {
        using var scope = site.Services.CreateScope();
        var create = scope.ServiceProvider.GetRequiredService<CreateOwner>();
        Assert.Empty(await create.RunAsync(Email, Password, null, default));
    }

    /// <summary>The same, for a site that several tests share.</summary>
    public static async Task CreateOwnerOnceAsync(SiteFactory site)
    {
        if (!File.Exists(Path.Combine(site.DataFolder, "owner-set")))
            await CreateOwnerAsync(site);
    }

    /// <summary>Makes the owner and signs in.</summary>
    public static async Task<OwnerClient> SignedInAsync(SiteFactory site)
    {
        await CreateOwnerAsync(site);
        var owner = new OwnerClient(site);
        using var answer = await owner.SignInAsync();
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
        return owner;
    }

    public async Task<HttpResponseMessage> SignInAsync(
        string email = Email,
        string password = Password,
        string path = "/sign-in"
    ) => await SubmitAsync(await PageAsync(path), new() { ["Email"] = email, ["Password"] = password });

    public async Task<HttpResponseMessage> GetAsync(string path, string accepting = "identity")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", accepting);
        return await http.SendAsync(request);
    }

    /// <summary>A form sent from elsewhere: with the cookies, without the token of a page of this site.</summary>
    public async Task<HttpResponseMessage> PostBareAsync(string path) =>
        await http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([new("then", "stay")]));

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var address = answer.RequestMessage!.RequestUri!;
        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(page => page.Content(html).Address(address));
    }

    /// <summary>
    /// Sends a form in <c>main</c> with what is typed over what it holds: the first with a button that
    /// <paramref name="press"/> selects; or as a <paramref name="script"/> sends it.
    /// </summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page,
        Dictionary<string, string> typed,
        string press = "button",
        bool script = false
    )
    {
        var form = page.QuerySelectorAll("main form[method=post]")
            .OfType<IHtmlFormElement>()
            .First(f => f.QuerySelector(press) is not null);
        var button = (IHtmlButtonElement)form.QuerySelector(press)!;
        var fields = Fields(form).Where(f => !typed.ContainsKey(f.Key)).Concat(typed).ToList();
        if (button.Name is { Length: > 0 } name)
            fields.Add(new(name, button.Value));
        var action = button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(page.BaseUri), action));
        request.Content = new FormUrlEncodedContent(fields);
        if (script)
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await http.SendAsync(request);
    }

    /// <summary>The same, and the page that comes back; a redirect is followed.</summary>
    public async Task<IHtmlDocument> SubmittedAsync(
        IHtmlDocument page,
        Dictionary<string, string> typed,
        string press = "button"
    )
    {
        using var answer = await SubmitAsync(page, typed, press);
        return answer.Headers.Location is { } next ? await PageAsync(next.ToString()) : await ReadAsync(answer);
    }

    /// <summary>Presses a button of any form on the page and shows what comes back.</summary>
    public async Task<IHtmlDocument> PressAsync(IHtmlDocument page, string button)
    {
        var pressed = (IHtmlButtonElement)page.QuerySelector(button)!;
        var fields = Fields(pressed.Form!).ToList();
        if (pressed.Name is { Length: > 0 } name)
            fields.Add(new(name, pressed.Value));
        var action = pressed.GetAttribute("formaction") ?? pressed.Form!.GetAttribute("action") ?? "";
        using var answer = await http.PostAsync(
            new Uri(new Uri(page.BaseUri), action),
            new FormUrlEncodedContent(fields)
        );
        return answer.Headers.Location is { } next ? await PageAsync(next.ToString()) : await ReadAsync(answer);
    }

    /// <summary>Sends the form in <c>main</c> that takes files, with these chosen.</summary>
    public async Task<HttpResponseMessage> UploadAsync(IHtmlDocument page, params (string Name, byte[] Bytes)[] files)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[enctype='multipart/form-data']")!;
        var input = (IHtmlInputElement)form.QuerySelector("input[type=file]")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(form).Where(f => f.Key != input.Name))
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), input.Name!, name);
        return await http.PostAsync(new Uri(new Uri(page.BaseUri), form.GetAttribute("action")), content);
    }

    /// <summary>Begins to send a file and loses the connection after these bytes of it.</summary>
    public async Task<HttpResponseMessage> UploadCutOffAsync(IHtmlDocument page, string name, byte[] bytes)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[enctype='multipart/form-data']")!;
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in Fields(form).Where(f => f.Key != "files"))
            content.Add(new StringContent(value), field);
        content.Add(new StreamContent(new BreakingStream(bytes)), "files", name);
        return await http.PostAsync(new Uri(new Uri(page.BaseUri), form.GetAttribute("action")), content);
    }

    /// <summary>What a browser would send of a form as it stands.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        form.Elements.Select(FieldOf).OfType<KeyValuePair<string, string>>().Where(field => field.Key.Length > 0);

    private static KeyValuePair<string, string>? FieldOf(IHtmlElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
            IHtmlInputElement input => new(input.Name ?? "", input.Value),
            IHtmlTextAreaElement area => new(area.Name ?? "", area.Value),
            IHtmlSelectElement choice => new(choice.Name ?? "", choice.Value ?? ""),
            _ => null,
        };

    public void Dispose() => http.Dispose();
}
