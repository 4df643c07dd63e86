namespace Portfolio.Web.Languages;

/// <summary>
/// The words of the public pages. An English sentence is its own key (<c>Text["Not found"]</c>); the other languages
/// stand in <c>PublicText.{tag}.resx</c> beside this file, and a test finds what is missing or no longer used.
/// </summary>
public sealed class PublicText;
