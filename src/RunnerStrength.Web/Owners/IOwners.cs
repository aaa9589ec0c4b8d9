namespace RunnerStrength.Web.Owners;

/// <summary>Who is asking.</summary>
public interface IOwners
{
    /// <summary>Null for a visitor who has saved nothing yet.</summary>
    Owner? Current { get; }

    /// <summary>The current owner, or a new one whose cookie goes with this response: call it only where something is saved.</summary>
    Owner Ensure();

    /// <summary>Makes this visitor the owner from now on.</summary>
    void Become(Owner owner);
}
