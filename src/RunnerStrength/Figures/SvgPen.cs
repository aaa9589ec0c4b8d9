using System.Globalization;
using System.Text;

namespace RunnerStrength.Figures;

/// <summary>Writes SVG with short numbers.</summary>
public sealed class SvgPen
{
    private readonly StringBuilder text = new();

    public SvgPen Write(string svg)
    {
        text.Append(svg);
        return this;
    }

    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Place(Point at) => $"{Number(at.X)} {Number(at.Y)}";

    /// <summary>A limb: two circles a length apart along x, joined by their outer tangents.</summary>
    public static string Capsule(double from, double to, double near, double far, double aside = 0)
    {
        var length = Math.Max(to - from, Math.Abs(near - far) + 0.1);
        var angle = Math.Acos((near - far) / length);
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        var big = near > far ? 1 : 0;
        var end = from + length;
        return $"M{Number(from + (near * cos))} {Number(aside + (near * sin))}L{Number(end + (far * cos))} {Number(aside + (far * sin))}"
            + $"A{Number(far)} {Number(far)} 0 {1 - big} 0 {Number(end + (far * cos))} {Number(aside - (far * sin))}"
            + $"L{Number(from + (near * cos))} {Number(aside - (near * sin))}A{Number(near)} {Number(near)} 0 {big} 0 {Number(from + (near * cos))} {Number(aside + (near * sin))}Z";
    }

    public static string Escaped(string words) => System.Net.WebUtility.HtmlEncode(words);

    public override string ToString() => text.ToString();
}
