using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Data;

/// <summary>The document a plan is stored as. Its contract is set here, so that the domain needs no attributes; values that the domain refuses are refused on reading too.</summary>
public static class PlanJson
{
    /// <summary>Of the shape written now. A change that older documents would not survive raises it, and <see cref="Read"/> learns to lift the older ones.</summary>
    public const int DocumentVersion = 1;

    private const int MaxDepth = 32;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = MaxDepth,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // What we don't know would be lost with the next save, so it is not passed over in silence.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatIsGiven, OnlyWhatIsSaid, KindsOfDose, KindsOfLoad } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new PlanJsonConverters.SlugConverter(),
            new PlanJsonConverters.KitConverter(),
            new PlanJsonConverters.TempoConverter(),
            new PlanJsonConverters.RampSetConverter(),
            new PlanJsonConverters.RunWeekConverter(),
        },
    };

    public static string Write(Plan plan) => JsonSerializer.Serialize(new PlanDocument(DocumentVersion, plan), Options);

    /// <exception cref="JsonException">The text is not a plan document, or of a newer version than this one.</exception>
    public static Plan Read(string json)
    {
        var document = JsonSerializer.Deserialize<PlanDocument>(json, Options) ?? throw new JsonException("The plan document is null.");
        return document.DocumentVersion == DocumentVersion
            ? document.Plan
            : throw new JsonException($"The plan document has version {document.DocumentVersion}; this program knows {DocumentVersion}.");
    }

    /// <summary>A session of its own, as a template keeps it.</summary>
    public static string WriteSession(Session session) => JsonSerializer.Serialize(new SessionDocument(DocumentVersion, session), Options);

    /// <exception cref="JsonException">The text is not a session document, or of a newer version than this one.</exception>
    public static Session ReadSession(string json)
    {
        var document = JsonSerializer.Deserialize<SessionDocument>(json, Options) ?? throw new JsonException("The session document is null.");
        return document.DocumentVersion == DocumentVersion
            ? document.Session
            : throw new JsonException($"The session document has version {document.DocumentVersion}; this program knows {DocumentVersion}.");
    }

    /// <summary>What follows from the rest (a start in the week, an id to come) is not stored: only what can be set, or is given to the constructor.</summary>
    private static void OnlyWhatIsGiven(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Set: null, AssociatedParameter: null })
                type.Properties.RemoveAt(i);
        }
    }

    /// <summary>What most plans don't have is left out where it says nothing, so that documents stay as they were before it could be said.</summary>
    private static void OnlyWhatIsSaid(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = property.AttributeProvider is MemberInfo { Name: nameof(Session.Locked) or nameof(Session.LeftOut) or nameof(Prescription.InsteadOf) or nameof(Week.LockedDays) or nameof(KeptWarning.Week) }
                ? (_, value) => value is not (null or false or ImmutableArray<string> { IsEmpty: true } or ImmutableArray<Weekday> { IsEmpty: true })
                : property.ShouldSerialize;
        }
    }

    private static void KindsOfDose(JsonTypeInfo type)
    {
        if (type.Type == typeof(Dose))
            type.PolymorphismOptions = Kinds((typeof(Reps), "reps"), (typeof(Hold), "hold"), (typeof(Distance), "distance"));
    }

    private static void KindsOfLoad(JsonTypeInfo type)
    {
        if (type.Type == typeof(Load))
        {
            type.PolymorphismOptions = Kinds(
                (typeof(Bodyweight), "bodyweight"), (typeof(Band), "band"), (typeof(Weight), "weight"), (typeof(PercentOfMax), "percentOfMax"), (typeof(ByFeel), "byFeel"));
        }
    }

    private static JsonPolymorphismOptions Kinds(params ReadOnlySpan<(Type Type, string Kind)> kinds)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (type, kind) in kinds)
            options.DerivedTypes.Add(new JsonDerivedType(type, kind));
        return options;
    }

    private sealed record PlanDocument(int DocumentVersion, Plan Plan);

    private sealed record SessionDocument(int DocumentVersion, Session Session);
}
