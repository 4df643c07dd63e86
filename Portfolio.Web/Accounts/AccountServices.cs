using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Portfolio.Web.Accounts;

/// <summary>Who may write here, and how they sign in.</summary>
internal static class AccountServices
{
    /// <summary>Who sends it is, or was, signed in.</summary>
    public const string SessionCookie = "session";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<SessionStore>().AddSingleton<SignInThrottle>().AddSingleton<SetUpToken>();
        services.AddSingleton<IPasswordHasher<Owner>, PasswordHasher<Owner>>().AddSingleton<UnknownOwner>();
        services
            .AddScoped<CheckPassword>()
            .AddScoped<StartSession>()
            .AddScoped<CreateOwner>()
            .AddScoped<SetUpSite>()
            .AddScoped<OpenSetUp>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 220_000);
        services.AddIdentityCore<Owner>(SayWhoIsAnOwner).AddEntityFrameworkStores<AccountsDb>();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, MakeCookie);
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SessionStore>((cookie, store) => cookie.SessionStore = store);
        services.AddAuthorization();
        // Closed once, for the folder: a page added next year is closed too.
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AuthorizeFolder("/Admin"));
        // A path of "/" for each: a cookie set below /zh would not be sent elsewhere.
        services.Configure<AntiforgeryOptions>(o => Harden(o.Cookie, "form"));
        services.Configure<CookieTempDataProviderOptions>(o => Harden(o.Cookie, "flash"));
    }

    /// <summary>After the languages, whose prefix the sign-in's address keeps, and after routing.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static async Task OpenSetUpAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpenSetUp>().RunAsync(app);
    }

    private static void SayWhoIsAnOwner(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = AccountsDb.Schema;
        identity.User.RequireUniqueEmail = true;
        // Any address is a name; length is what makes a password strong, not its kinds of characters.
        identity.User.AllowedUserNameCharacters = "";
        identity.Password.RequiredLength = CreateOwner.ShortestPassword;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.AllowedForNewUsers = false;
    }

    private static void MakeCookie(CookieAuthenticationOptions cookie)
    {
        Harden(cookie.Cookie, SessionCookie);
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.SlidingExpiration = true;
        var usual = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = context => CaughtBeforeSignIn.RedirectAsync(context, usual);
    }

    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
