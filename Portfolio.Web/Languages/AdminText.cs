namespace Portfolio.Web.Languages;

/// <summary>
/// The words of the owner's half: sign-in, set-up and everything below <c>/admin</c>. An English sentence is its own
/// key; the other languages stand in <c>AdminText.{tag}.resx</c> beside this file.
/// </summary>
public sealed class AdminText;
