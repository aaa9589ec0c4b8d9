using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>A line of an exercise's text as HTML: its links are slugs and lead to exercises, everything else is words.</summary>
public static class ExerciseMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent Line(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            PointToExercise(link);
        var html = document.ToHtml(Pipeline).Trim();
        const string open = "<p>", close = "</p>";
        return new HtmlString(html.StartsWith(open, StringComparison.Ordinal) && html.EndsWith(close, StringComparison.Ordinal) ? html[open.Length..^close.Length] : html);
    }

    private static void PointToExercise(LinkInline link)
    {
        if (!link.IsImage && ExerciseSlug.TryParse(link.Url, out var slug))
            link.Url = $"/exercises/{slug}";
        else
            link.ReplaceBy(new ContainerInline());
    }
}
