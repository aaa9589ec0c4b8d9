using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Rules;

namespace RunnerStrength.Web.Api;

public sealed record ExercisesAnswer(int Count, ImmutableArray<ExerciseSummary> Exercises);

public sealed record ExerciseSummary(string Slug, string Name, Family Family, Movement Movement, Measure Measure, int Level, ImmutableArray<string> Equipment, ImmutableArray<Muscle> PrimaryMuscles)
{
    public static ExerciseSummary Of(Exercise e) => new(e.Slug.Value, e.Name, e.Family, e.Movement, e.Measure, e.Level, [.. e.Equipment.Select(i => i.Token())], e.Primary);
}

/// <summary>All of an exercise.</summary>
public sealed record ExerciseAnswer
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required Family Family { get; init; }
    public required Movement Movement { get; init; }
    public required Measure Measure { get; init; }
    public required int Level { get; init; }
    public required bool Unilateral { get; init; }
    public required BodyRegion Region { get; init; }
    public required Position Position { get; init; }
    public required ImmutableArray<Place> Places { get; init; }
    public required ImmutableArray<string> Equipment { get; init; }
    public required ImmutableArray<Muscle> PrimaryMuscles { get; init; }
    public required ImmutableArray<Muscle> SecondaryMuscles { get; init; }
    public required int Low { get; init; }
    public required int High { get; init; }
    public required int Cap { get; init; }
    public required decimal FootContactsPerUnit { get; init; }
    public required int SecondsPerUnit { get; init; }
    public required ImmutableArray<string> Easier { get; init; }
    public required ImmutableArray<string> Harder { get; init; }
    public required ImmutableArray<Site> RuledOutBy { get; init; }
    public required ImmutableArray<Exclusion> ExcludedConditions { get; init; }
    public required ExerciseTextAnswer Text { get; init; }

    /// <summary>On what the facts rest (rule book, section 12).</summary>
    public string Basis => "Professional judgement";

    public static ExerciseAnswer Of(Exercise e, Catalogue catalogue) => new()
    {
        Slug = e.Slug.Value,
        Name = e.Name,
        Family = e.Family,
        Movement = e.Movement,
        Measure = e.Measure,
        Level = e.Level,
        Unilateral = e.Unilateral,
        Region = e.Region,
        Position = e.Position,
        Places = e.Places,
        Equipment = [.. e.Equipment.Select(i => i.Token())],
        PrimaryMuscles = e.Primary,
        SecondaryMuscles = e.Secondary,
        Low = e.Range.Low,
        High = e.Range.High,
        Cap = e.Range.Cap,
        FootContactsPerUnit = e.ContactsPerUnit,
        SecondsPerUnit = e.SecondsPerUnit,
        Easier = [.. catalogue.EasierThan(e).Select(x => x.Slug.Value)],
        Harder = [.. catalogue.HarderThan(e).Select(x => x.Slug.Value)],
        RuledOutBy = e.RuledOutBy,
        ExcludedConditions = e.Exclusions,
        Text = new ExerciseTextAnswer(e.Text.Why, e.Text.SetUp, e.Text.Steps, e.Text.Breathing, e.Text.Cues, e.Text.Mistakes, e.Text.MoveOn, e.Text.Avoid),
    };
}

/// <summary>Markdown; a link is the slug of an exercise.</summary>
public sealed record ExerciseTextAnswer(string Why, string SetUp, ImmutableArray<string> Steps, string Breathing, ImmutableArray<string> Cues, ImmutableArray<string> Mistakes, string MoveOn, string Avoid);

public sealed record SourceAnswer(string Key, string Reference, string Read, Uri? Link);

public sealed record RuleAnswer(string Code, string Chapter, string Title, string Sentence, ImmutableArray<FindingSeverity> Severities, string Why, string Basis, string BasisNote, ImmutableArray<SourceAnswer> Sources)
{
    public static RuleAnswer Of(Rule rule)
    {
        var card = rule.Card;
        var sources = card.Sources.Select(key => Rules.Sources.Find(key)).OfType<Source>().Select(s => new SourceAnswer(s.Key, s.Reference, s.ReadingWords, s.Link));
        return new RuleAnswer(card.Code, RuleChapters.Title(card.Chapter), card.Title, card.Sentence, card.Severities, card.Why, card.BasisWords, card.BasisNote, [.. sources]);
    }
}
