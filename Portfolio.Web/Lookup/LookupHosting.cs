using System.Net.Mail;
using System.Text;
using Portfolio.Core.Lookup;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Lookup;

/// <summary>
/// Looking up records at doi.org, crossref.org and arxiv.org. Settings <c>Portfolio:Lookup:Doi</c>, <c>Crossref</c> and
/// <c>Arxiv</c> put another address in the place of each, <c>Mail</c> says where a service can write to.
/// </summary>
internal static class LookupHosting
{
    /// <exception cref="StartRefusedException">A setting holds what is no such address.</exception>
    public static void AddLookup(this WebApplicationBuilder builder)
    {
        var given = builder.Configuration.GetSection("Portfolio:Lookup");
        var usual = new LookupSettings();
        builder.Services.AddLookup(
            new LookupSettings
            {
                Doi = Address(given, nameof(usual.Doi)) ?? usual.Doi,
                Crossref = Address(given, nameof(usual.Crossref)) ?? usual.Crossref,
                Arxiv = Address(given, nameof(usual.Arxiv)) ?? usual.Arxiv,
                Mail = Mail(given[nameof(usual.Mail)]),
            }
        );
        builder.Services.AddScoped<LookupConsents>().AddScoped<AskForPaper>();
        builder.Services.AddSingleton<LookUpWaiting>().AddHostedService(s => s.GetRequiredService<LookUpWaiting>());
    }

    private static Uri? Address(IConfigurationSection given, string name) =>
        given[name] is not { Length: > 0 } text
            ? null
            : LookupSettings.Address(text)
                ?? throw new StartRefusedException(
                    $"Portfolio__Lookup__{name}: '{text}' is no address with https, such as https://doi.org, nor one on this machine."
                );

    private static string? Mail(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Ascii.IsValid(text) && MailAddress.TryCreate(text, out var mail) ? mail.Address
        : throw new StartRefusedException($"Portfolio__Lookup__Mail: '{text}' is no e-mail address.");
}
