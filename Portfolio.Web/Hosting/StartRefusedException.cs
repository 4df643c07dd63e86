namespace Portfolio.Web.Hosting;

/// <summary>The site cannot start; the message is one sentence for whoever started it, which is all that is shown.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
