using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace RunnerStrength.Web.Data;

/// <summary>The unguessable end of an address.</summary>
public static class SecretToken
{
    private const int Bytes = 16;

    /// <summary>Letters of a token.</summary>
    public const int Length = 22;

    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
