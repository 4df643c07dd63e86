namespace Portfolio.Web.Pages.Admin;

/// <summary>The two buttons that move a row: whose, what it is called, and which way it can go.</summary>
public sealed record Moves(int Id, string Name, bool Up, bool Down);
