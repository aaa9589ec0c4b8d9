namespace RunnerStrength.Rules;

/// <summary>How much of a source was read for the rule book (rule book 11).</summary>
public enum Reading
{
    Read,

    /// <summary>Its abstract, a table or single chapters.</summary>
    InPart,

    /// <summary>Only somebody else's account of it.</summary>
    ReadAbout,

    NotRead,
}

/// <summary>One entry of the bibliography.</summary>
/// <param name="Key">As the rules cite it: DOM17.</param>
/// <param name="Doi">Only where it is certain.</param>
/// <param name="Address">Where it stands without a DOI, if it can be read openly.</param>
public sealed record Source(string Key, string Reference, Reading Reading, string? Doi = null, string? Address = null)
{
    /// <summary>Where to read it; null when we know no lasting address.</summary>
    public Uri? Link => Doi is not null ? new Uri($"https://doi.org/{Doi}") : Address is not null ? new Uri(Address) : null;

    public string ReadingWords => Reading switch
    {
        Reading.Read => "Read",
        Reading.InPart => "Read in part",
        Reading.ReadAbout => "Read about in another's account",
        _ => "Not read; general knowledge of the field",
    };
}
