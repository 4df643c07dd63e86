namespace Portfolio.Core.Charts;

/// <summary>One number of a chart, not below zero, and what it is called.</summary>
public sealed record ChartValue(string Label, double Value);

/// <summary>What a chart is to somebody who does not see it: its name, and a sentence on what it shows.</summary>
public sealed record ChartWords(string Title, string Description);
