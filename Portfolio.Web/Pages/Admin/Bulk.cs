namespace Portfolio.Web.Pages.Admin;

/// <summary>What can be done to the chosen rows of a list: whether its entries have a state, and tags.</summary>
public sealed record Bulk(string Noun, bool HasState = true, bool HasTags = false);
