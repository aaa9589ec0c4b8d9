using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Fixing;

/// <summary>What might cure a finding at one exercise: rest, reserve, sets, the sets on their own, order, the planner's own dose, another exercise, or none.</summary>
internal sealed class ExerciseFixes
{
    private const int MostRirAdded = 3;
    private const int MostSwaps = 16;

    private readonly PlanReview review;
    private readonly ReviewedItem item;
    private readonly int index;

    public ExerciseFixes(PlanReview review, Finding finding)
    {
        this.review = review;
        item = review.Weeks[finding.Path.Week!.Value].Sessions[finding.Path.Session!.Value].Items.First(i => i.Path == finding.Path);
        index = Block.Items.IndexOf(item.Prescription);
    }

    private Block Block => item.Item.Block;

    private int SessionId => item.Session.Session.Id;

    private string Name => item.Prescription.Name;

    public IEnumerable<Fix> All() => item.Item.Part == SessionPart.Main
        ? Rests().Concat(FewerSets()).Concat(Reserves()).Concat(Apart()).Concat(Orders()).Concat(AsPlanned()).Concat(Swaps()).Append(Without())
        : Swaps().Append(Without());

    private IEnumerable<Fix> Rests()
    {
        var range = RestTable.For(item.Exercise, item.Item.IsHeavy, review.Profile);
        var rest = Math.Clamp(Block.RestSeconds, range.Min, range.Max);
        if (rest != Block.RestSeconds)
            yield return Dosed($"Rest {PlanWords.Rest(rest)}", rest: rest);
    }

    private IEnumerable<Fix> Reserves()
    {
        if (item.Prescription.Rir is not { } rir)
            yield break;
        for (var more = 1; more <= MostRirAdded && rir + more <= Prescription.MaxRir; more++)
            yield return Dosed($"Keep {PlanWords.Reserve(rir + more)}", rir: rir + more);
    }

    private IEnumerable<Fix> FewerSets()
    {
        for (var sets = Block.Rounds - 1; sets >= 1; sets--)
            yield return Dosed($"Cut to {PlanWords.Count(sets, "set")}", sets: sets);
    }

    /// <summary>No longer in turn with others (rule S12).</summary>
    private IEnumerable<Fix> Apart()
    {
        if (Block.Items.Length > 1)
            yield return new Fix("Do the sets of each on their own", GroupEdits.Split(review.Plan, SessionId, Block.Id, review.Catalogue));
    }

    /// <summary>Every other place in the part, the nearest first.</summary>
    private IEnumerable<Fix> Orders()
    {
        var blocks = item.Session.Session.Main;
        var from = blocks.IndexOf(Block);
        foreach (var to in Enumerable.Range(0, blocks.Length).Where(to => to != from).OrderBy(to => Math.Abs(to - from)))
        {
            var edit = ExerciseEdits.Reorder(review.Plan, SessionId, Block.Id, to - from, review.Catalogue);
            yield return new Fix(to < from ? $"Do {Name} before {blocks[to].Items[0].Name}" : $"Do {Name} after {blocks[to].Items[0].Name}", edit);
        }
    }

    private IEnumerable<Fix> AsPlanned()
    {
        var planned = new Dosing(review.Profile, item.Session.Week.Phase, item.Session.Week.Week.Number).Main(item.Exercise, item.Prescription.Why, ramp: false);
        yield return Changed("Dose it as the planner would", block => block with
        {
            Rounds = planned.Sets,
            RestSeconds = planned.RestSeconds,
            Items = block.Items.SetItem(index, planned.Prescription with { Note = item.Prescription.Note }),
        });
    }

    private IEnumerable<Fix> Swaps() =>
        StandIns().Concat(Neighbours.Of(review.Plan, item.Session.Week.Week, item.Exercise, item.Item.Part, review.Catalogue).Suitable.Select(n => n.Exercise))
            .DistinctBy(e => e.Slug).Take(MostSwaps)
            .Select(e => new Fix($"Swap for {e.Name}", ExerciseEdits.Swap(review.Plan, SessionId, Block.Id, index, e, review.Catalogue)));

    /// <summary>What the substitution map names for this runner, best first.</summary>
    private IEnumerable<Exercise> StandIns()
    {
        if (Substitutions.NeedOf(item.Exercise) is not { } need)
            return [];
        var eligibility = new Eligibility(review.Profile, review.Catalogue, item.Session.Week.Week.Number);
        return Substitutions.For(need, review.Profile.ActiveSites).Select(review.Catalogue.Find).OfType<Exercise>()
            .Where(e => ExerciseEdits.MayStandIn(e, item.Item.Part) && eligibility.Allows(e) && e.Slug != item.Exercise.Slug);
    }

    private Fix Without() => new($"Leave {Name} out", ExerciseEdits.Remove(review.Plan, SessionId, Block.Id, index, review.Catalogue));

    private Fix Dosed(string words, int? sets = null, int? rest = null, int? rir = null)
    {
        var now = item.Prescription;
        var change = new DoseChange(sets ?? Block.Rounds, now.Dose, rest ?? Block.RestSeconds, now.Load, rir ?? now.Rir, now.Note);
        return new Fix(words, ExerciseEdits.SetDose(review.Plan, SessionId, Block.Id, index, change, review.Catalogue));
    }

    private Fix Changed(string words, Func<Block, Block> change)
    {
        var plan = review.Plan.Change(SessionId, s => PracticeSets.Refit(s.With(item.Item.Part, s.Part(item.Item.Part).Replace(Block, change(Block))), review.Catalogue));
        return new Fix(words, new Edit(plan, $"{item.Session.Session.Day}: {Name}, {char.ToLowerInvariant(words[0])}{words[1..]}"));
    }
}
