using AngleSharp.Html.Dom;
using RunnerStrength.Plans;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A plan with no error, whose warnings are kept, so that only the health questions can stand against it.</summary>
public static class SettledPlan
{
    private const int MostWarnings = 50;

    public static async Task<PlanWindow> Make(App app, Action<IHtmlFormElement>? more = null)
    {
        var window = await new Runner(app).MakePlan(form =>
        {
            Answers.Intermediate(form);
            more?.Invoke(form);
        });
        await KeepAll(window, "It is fine");
        return window;
    }

    public static async Task<WebPage> KeepAll(PlanWindow window, string because)
    {
        var page = await window.Open();
        for (var kept = 0; page.Document.QuerySelector("form[action$='/kept'] input[name='Input.Because']")?.Closest("form") is IHtmlFormElement form; kept++)
        {
            Assert.True(kept < MostWarnings, "A warning does not stay kept.");
            form.Fill("Input.Because", because).Id = "keep";
            page = await window.Submit(page, "#keep");
        }

        return page;
    }

    /// <param name="yes">The one question that is answered with yes; null for none.</param>
    public static void AnswerHealth(this IHtmlFormElement form, int? yes, string prefix = "Input.")
    {
        for (var i = 0; i < HealthGate.Questions; i++)
            form.Fill($"{prefix}Answers[{i}]", i == yes ? "true" : "false");
    }
}
