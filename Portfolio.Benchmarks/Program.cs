using BenchmarkDotNet.Running;
using Portfolio.Benchmarks;

if (args is ["search"])
    await SearchLatency.RunAsync();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
