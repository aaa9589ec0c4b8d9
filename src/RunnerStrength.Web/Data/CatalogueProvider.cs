using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Data;

/// <summary>Holds the catalogue that was built from the store at start. Pages may inject <see cref="Catalogue"/> itself.</summary>
public sealed class CatalogueProvider
{
    private Catalogue? current;

    /// <exception cref="InvalidOperationException">The store is not ready yet.</exception>
    public Catalogue Current => current ?? throw new InvalidOperationException("The catalogue is not loaded yet.");

    public bool IsReady => current is { All.IsEmpty: false };

    public void Publish(Catalogue catalogue) => current = catalogue;
}
