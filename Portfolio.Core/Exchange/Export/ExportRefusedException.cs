namespace Portfolio.Core.Exchange.Export;

/// <summary>A folder that nothing is written into; the message is for the owner.</summary>
public sealed class ExportRefusedException(string sentence) : Exception(sentence);
