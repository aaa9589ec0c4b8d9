namespace RunnerStrength.Web.Data;

/// <summary>The program must not start with the data or at the address as they are. The message is one line for whoever runs it: what is wrong and what to do.</summary>
public sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
