namespace Portfolio.Core.Storage;

/// <summary>A database file that must not be opened as it is; the message is a sentence for whoever runs the site.</summary>
public sealed class DatabaseRefusedException(string sentence) : Exception(sentence);
