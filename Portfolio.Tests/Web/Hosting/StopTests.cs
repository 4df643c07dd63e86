using System.Net.Sockets;
using System.Text;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>The end of a site that is asked to end.</summary>
public sealed class StopTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-stop-");

    [Fact]
    public async Task Site_that_is_asked_to_end_answers_who_is_being_served_and_leaves_no_log_beside_its_databases()
    {
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string> { ["Portfolio__Sample"] = "false" },
            "--urls",
            "http://127.0.0.1:0"
        );
        var address = await run.AddressAsync();
        Assert.NotEmpty(Logs());
        using var visitor = new TcpClient(address.Host, address.Port);
        await using var connection = visitor.GetStream();
        // The second half of the form comes after the site was asked to end.
        await SendAsync(connection, "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        await SendAsync(connection, "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\nEma");
        using (var ready = await new HttpClient().GetAsync(new Uri(address, "/health/ready")))
            Assert.True(ready.IsSuccessStatusCode);

        run.Terminate();
        await run.SaysAsync("Application is shutting down");
        await SendAsync(connection, "il=x");
        var answer = await new StreamReader(connection).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Equal(0, await run.EndAsync());
        Assert.Empty(Logs());
    }

    private string[] Logs() => Directory.GetFiles(Path.Combine(folder.FullName, "data"), "*.db-*");

    private static async Task SendAsync(NetworkStream connection, string text) =>
        await connection.WriteAsync(Encoding.ASCII.GetBytes(text));

    public void Dispose() => folder.Delete(recursive: true);
}
