using System.Text.Encodings.Web;
using RunnerStrength.Web.Pages.Exercises;

namespace RunnerStrength.Web.Tests.Pages.Exercises;

public sealed class ExerciseMarkdownTests
{
    [Theory]
    [InlineData("Try the [high plank](plank-high).", "Try the <a href=\"/exercises/plank-high\">high plank</a>.")]
    [InlineData("A <script>alert(1)</script> & more", "A &lt;script&gt;alert(1)&lt;/script&gt; &amp; more")]
    [InlineData("[here](javascript:alert(1))", "here")]
    [InlineData("[away](https://example.com/x)", "away")]
    [InlineData("![picture](plank-high)", "picture")]
    public void Links_are_slugs_and_all_else_is_words(string text, string html)
    {
        using var writer = new StringWriter();
        ExerciseMarkdown.Line(text).WriteTo(writer, HtmlEncoder.Default);
        Assert.Equal(html, writer.ToString());
    }
}
