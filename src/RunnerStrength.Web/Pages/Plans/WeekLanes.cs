using RunnerStrength.Plans;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A week as it is drawn on a page.</summary>
/// <param name="Plan">Where it is shaped: its runs and days lead to their forms. Null where it is only read.</param>
/// <param name="Week">The week's number where the plan has several.</param>
public sealed record WeekLanes(WeekPicture Picture, StoredPlan? Plan = null, int? Week = null);
