using System.Collections.ObjectModel;
using Portfolio.Core.Bibliography;

namespace Portfolio.Web.Commands;

/// <summary>Problems of a file that are told on standard error as they come, and are not kept.</summary>
internal sealed class ToldProblems(string file) : Collection<RecordProblem>
{
    public bool HasRejected { get; private set; }

    protected override void InsertItem(int index, RecordProblem item)
    {
        HasRejected |= item.Rejects;
        var reason = item.Message.ToString().ReplaceLineEndings(" ");
        Console.Error.WriteLine($"{file}:{item.Line}:{item.Column}: {reason}");
    }
}
