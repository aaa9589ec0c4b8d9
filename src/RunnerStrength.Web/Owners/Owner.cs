using System.Security.Cryptography;

namespace RunnerStrength.Web.Owners;

/// <summary>Whoever made a plan: 128 random bits, nothing about the person. Accounts will later adopt it.</summary>
public readonly record struct Owner
{
    public const int Bytes = 16;

    private readonly string? id;

    /// <exception cref="FormatException">The text is not 32 hexadecimal digits.</exception>
    public Owner(string text) =>
        id = text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower) ? text : throw new FormatException("An owner is 32 lower-case hexadecimal digits.");

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public string Id => id ?? "";

    public static Owner New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Deliberately without the id: whoever has it only needs our keys to become the owner, so it stays out of logs.</summary>
    public override string ToString() => "owner";
}
