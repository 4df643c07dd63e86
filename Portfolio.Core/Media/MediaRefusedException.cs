using System.Globalization;

namespace Portfolio.Core.Media;

/// <summary>
/// A file that is not stored. <see cref="Template"/> is an English sentence for who uploads it, with places
/// <c>{0}</c>, <c>{1}</c> (and the key of its translation), <see cref="Values"/> what stands there.
/// </summary>
public sealed class MediaRefusedException(string template, params object[] values)
    : Exception(string.Format(CultureInfo.InvariantCulture, template, values))
{
    public string Template { get; } = template;
    public object[] Values { get; } = values;

    internal static MediaRefusedException Empty() => new("The file is empty: choose another.");

    internal static MediaRefusedException TooLarge(int mostMegabytes) =>
        new("The file is larger than {0} MB: make it smaller first.", mostMegabytes);

    internal static MediaRefusedException OtherKind() =>
        new("A picture is replaced by a picture, a document by a document: upload this file beside it instead.");

    internal static MediaRefusedException Stored(string name) =>
        new("These very bytes are stored already, as {0}: nothing is replaced.", name);

    internal static MediaRefusedException StoredAgain(string name) =>
        new("These very bytes were stored again since, as {0}: delete that file first, or go on with it.", name);

    internal static MediaRefusedException UnknownType() =>
        new(
            "By its content this is none of the files taken here: JPEG, PNG, WebP and GIF pictures, SVG drawings, and PDF documents."
        );

    internal static MediaRefusedException Damaged(MediaType type) =>
        new("This {0} file is damaged or cut off: save it anew and try again.", type.Extension.ToUpperInvariant());

    internal static MediaRefusedException TooManyPixels(int width, int height, int mostMegapixels) =>
        new(
            "The picture has {0} × {1} pixels; at most {2} million fit: make it smaller first.",
            width,
            height,
            mostMegapixels
        );
}
