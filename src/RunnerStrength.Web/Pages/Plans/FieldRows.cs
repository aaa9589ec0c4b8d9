using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Rows of a list as partials of their own: an index inside asp-for would compile an expression for every row of every request.</summary>
public static class FieldRows
{
    /// <summary>The view data of one row of a list of the page's model.</summary>
    public static ViewDataDictionary Row(this IHtmlHelper html, string list, int index)
    {
        var row = new ViewDataDictionary<object>(html.ViewData);
        row.TemplateInfo.HtmlFieldPrefix = html.Name($"{list}[{index}]");
        return row;
    }
}
