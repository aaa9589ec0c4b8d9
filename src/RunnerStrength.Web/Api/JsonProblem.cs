using System.Text.Json;

namespace RunnerStrength.Web.Api;

/// <summary>What is wrong with a body that can't be read, without names of our types.</summary>
internal static class JsonProblem
{
    public static string Plain(JsonException problem)
    {
        var message = problem.Message.Split(" Path: ", 2)[0];
        var quoted = message.Split('\'');
        if (message.Contains("could not be mapped", StringComparison.Ordinal))
            return $"There is no field '{quoted[1]}' here.";
        if (message.StartsWith("Duplicate property", StringComparison.Ordinal))
            return $"The field '{quoted[1]}' is here twice.";
        if (message.Contains("missing required properties", StringComparison.Ordinal))
            return $"Missing: {message[(message.LastIndexOf(':') + 1)..].Trim().TrimEnd('.')}.";
        if (message.Contains("could not be converted", StringComparison.Ordinal))
            return "This value is not of the kind that is expected here.";
        return message.Contains("RunnerStrength", StringComparison.Ordinal) ? "This value can't be read." : message;
    }
}
