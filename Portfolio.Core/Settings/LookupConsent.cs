namespace Portfolio.Core.Settings;

/// <summary>Whether a service may be asked about a paper: the owner decides each time, once for all, or never; stored as its name.</summary>
public enum LookupConsent
{
    Ask,
    Always,
    Never,
}
