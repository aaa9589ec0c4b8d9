using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>An exercise's level as dots and in words. There are five of them, and a list has hundreds: they are drawn once.</summary>
public static class LevelMark
{
    private const int Highest = 5;

    private static readonly HtmlString[] Marks = [.. Enumerable.Range(0, Highest + 1).Select(Draw)];

    /// <param name="level">1 to 5.</param>
    public static IHtmlContent Of(int level) => Marks[level];

    private static HtmlString Draw(int level) => new(
        "<span class=\"level\"><svg viewBox=\"0 0 46 8\" aria-hidden=\"true\" focusable=\"false\">"
        + string.Concat(Enumerable.Range(0, Highest).Select(i => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{4 + (i * 9.5)}\" cy=\"4\" r=\"3.2\"{(i < level ? " class=\"on\"" : "")} />")))
        + $"</svg>Level {level}</span>");
}
