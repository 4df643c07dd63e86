using System.Globalization;
using BenchmarkDotNet.Running;
using Portfolio.Benchmarks;

if (args is ["search"])
    await SearchLatency.RunAsync();
else if (args is ["import", var papers])
    await ImportSpeed.RunAsync(int.Parse(papers, CultureInfo.InvariantCulture));
else if (args is ["pages", var listed])
    await PageLatency.RunAsync(int.Parse(listed, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(PageLatency).Assembly).Run(args);
