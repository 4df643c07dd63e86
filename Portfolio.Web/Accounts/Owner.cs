using Microsoft.AspNetCore.Identity;

namespace Portfolio.Web.Accounts;

/// <summary>Who may write: one person, known by an e-mail address, which is also the user name.</summary>
public sealed class Owner : IdentityUser;
