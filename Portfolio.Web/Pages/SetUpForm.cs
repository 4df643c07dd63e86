using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Accounts;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>What is typed on the set-up page.</summary>
public sealed class SetUpForm
{
    public string Email { get; set; } = "";
    public string Password { get; set; } = "";
    public string PasswordAgain { get; set; } = "";
    public string PublicUrl { get; set; } = "";
    public string TimeZone { get; set; } = "";

    /// <summary>Tags in their order, <c>en,zh-Hans</c>.</summary>
    public string Languages { get; set; } = "en,zh-Hans";

    public SetUpAnswers ToAnswers() =>
        new(Email.Trim(), Password, WebAddress.OfSite(PublicUrl), TimeZone, Languages.Split(','));

    public static readonly IReadOnlyList<SelectListItem> LanguageChoices =
    [
        new("English, 中文", "en,zh-Hans"),
        new("中文, English", "zh-Hans,en"),
        new("English", "en"),
        new("中文", "zh-Hans"),
    ];

    /// <summary>As far as the request and the server tell. An address that only this machine knows is no public one.</summary>
    public static SetUpForm FilledIn(HttpRequest request, Site site)
    {
        var chinese = site.Language.Tag == "zh-Hans";
        var here = new Uri($"{request.Scheme}://{request.Host}{request.HttpContext.Address().Root}");
        var zone = TimeZoneInfo.Local.Id;
        return new()
        {
            PublicUrl = here.IsLoopback ? "" : here.ToString().TrimEnd('/'),
            TimeZone =
                TimeZones.Has(zone) && zone is not ("UTC" or "Etc/UTC") ? zone
                : chinese ? "Asia/Shanghai"
                : "UTC",
            Languages = chinese ? "zh-Hans,en" : "en,zh-Hans",
        };
    }

    public bool Check(ModelStateDictionary refused, IStringLocalizer<AdminText> text)
    {
        if (Password != PasswordAgain)
            refused.AddModelError("Form.PasswordAgain", text["The two passwords differ."]);
        if (PublicUrl.Length > 0 && WebAddress.OfSite(PublicUrl) is null)
            refused.AddModelError("Form.PublicUrl", text["This is not an address, such as https://example.edu."]);
        if (!TimeZones.Has(TimeZone))
            refused.AddModelError("Form.TimeZone", text["There is no such time zone: choose one of the list."]);
        if (LanguageChoices.All(c => c.Value != Languages))
            refused.AddModelError("Form.Languages", text["Choose one of the list."]);
        return refused.IsValid;
    }
}
