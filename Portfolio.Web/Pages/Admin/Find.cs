namespace Portfolio.Web.Pages.Admin;

/// <summary>
/// What a list can be searched for, what is searched for now, what else its address asks for and keeps asking for, and
/// the orders it can have, its own (an empty value) first.
/// </summary>
public sealed record Find(
    string Says,
    string? Query,
    IReadOnlyList<(string Name, string? Value)>? Kept = null,
    ListOrders? Orders = null
);

/// <summary>The orders of a list, each as the address says it and in words, and the one it has.</summary>
public sealed record ListOrders(string? Asked, params (string Value, string Words)[] All);
