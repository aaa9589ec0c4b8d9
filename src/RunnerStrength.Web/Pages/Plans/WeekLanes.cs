using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A week as it is drawn on a page.</summary>
/// <param name="Plan">Where it is shaped: its runs and days lead to their forms. Null where it is only read.</param>
/// <param name="Week">The week's number where the plan has several.</param>
public sealed record WeekLanes(WeekPicture Picture, Guid? Plan = null, int? Week = null);
