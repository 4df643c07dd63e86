namespace Portfolio.Core.Markup;

/// <summary>
/// Width and height in pixels of a picture as it is shown: upright. <paramref name="Sources"/> are the other widths it
/// comes in, as <c>srcset</c> of HTML has them; null for none. One that does
/// not open is only downloaded at its address, and so is shown in its place alone.
/// </summary>
public sealed record PictureSize(int Width, int Height, string? Sources = null, bool Opens = true);

/// <summary>The size of the picture at an address, or null where it is not known, as elsewhere on the web.</summary>
public delegate PictureSize? MeasurePicture(string address);
