using System.Text;
using System.Text.RegularExpressions;

namespace RunnerStrength.Figures;

/// <summary>Several pictures in one file, one below the other, so that a list of them is one request. Each is seen alone under its own name: "sheet.svg#plank".</summary>
public static partial class FigureSheet
{
    /// <param name="pictures">In colour or all in grey, none moving: they share one style. A name is a slug.</param>
    public static Picture Of(IReadOnlyList<(string Name, Picture Picture)> pictures)
    {
        var (text, top) = (new StringBuilder(), 0);
        foreach (var (name, picture) in pictures)
        {
            // What one picture defines is not for the next: every name gets its picture's number.
            var own = $"i{top}-";
            var inner = Names().Replace(Head().Replace(picture.Svg, ""), match => match.Value + own);
            text.Append($"<view id=\"{name}\" viewBox=\"0 {top} {picture.Width} {picture.Height}\"/><svg y=\"{top}\" width=\"{picture.Width}\" height=\"{picture.Height}\" viewBox=\"{Box().Match(picture.Svg).Groups[1]}\">{inner}");
            top += picture.Height;
        }

        var width = pictures.Max(p => p.Picture.Width);
        return new Picture($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {top}\">{Style().Match(pictures[0].Picture.Svg)}{text}</svg>", width, top);
    }

    [GeneratedRegex("^<svg [^>]*>(<title>.*?</title>)?(<desc>.*?</desc>)?<style>.*?</style>")]
    private static partial Regex Head();

    [GeneratedRegex("<style>.*?</style>")]
    private static partial Regex Style();

    [GeneratedRegex(" viewBox=\"([^\"]*)\"")]
    private static partial Regex Box();

    [GeneratedRegex("(?<= id=\")|(?<= href=\"#)")]
    private static partial Regex Names();
}
