using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>A picture of an exercise on a page; nothing where it has none. A list has hundreds: it writes itself, without a view.</summary>
/// <param name="Alt">Empty where the words beside it say the same.</param>
/// <param name="AtOnce">Whether it is loaded before it comes into sight, as on paper.</param>
/// <param name="Sheet">The file of its family that the picture is taken from, in a list of many.</param>
public sealed record FigureView(Exercise Exercise, PictureKind Kind, string Alt = "", bool AtOnce = false, FigureFile? Sheet = null) : IHtmlContent
{
    public FigureFile? File => FigureFile.Of(Exercise, Kind);

    public string? Address => Sheet is null ? File?.Address : $"{Sheet.Address}#{Exercise.Slug}";

    /// <summary>Width and height keep the place of a picture that loads later.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (File is not { } file)
            return;
        writer.Write("<img class=\"figure figure-");
        writer.Write(Kind.Token());
        writer.Write("\" src=\"");
        encoder.Encode(writer, Address!);
        writer.Write($"\" width=\"{file.Width}\" height=\"{file.Height}\" alt=\"");
        encoder.Encode(writer, Alt);
        writer.Write(AtOnce ? "\" loading=\"eager\" decoding=\"async\">" : "\" loading=\"lazy\" decoding=\"async\">");
    }
}
