using System.Net.Sockets;
using System.Text;
using Microsoft.Data.Sqlite;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>The end of a site that is asked to end.</summary>
public sealed class StopTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-stop-");

    [Fact]
    public async Task Site_that_is_asked_to_end_answers_who_is_being_served_and_folds_its_logs_into_the_databases()
    {
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string>
            {
                ["Portfolio__Sample"] = "false",
                // So that something is written into both databases.
                ["Portfolio__Owner__Email"] = OwnerClient.Email,
                ["Portfolio__Owner__Password"] = OwnerClient.Password,
            },
            "--urls",
            "http://127.0.0.1:0"
        );
        var address = await run.AddressAsync();
        // Who reads beside it, such as a backup, keeps the logs from being folded by merely closing the databases.
        using var content = Open("portfolio.db");
        using var accounts = Open("accounts.db");
        Assert.All(Logs(), log => Assert.NotEqual(0, log.Length));
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
        Assert.All(Logs(), log => Assert.Equal(0, log.Length));
        Assert.Equal(2, Logs().Length);
    }

    private FileInfo[] Logs() => new DirectoryInfo(Path.Combine(folder.FullName, "data")).GetFiles("*.db-wal");

    private SqliteConnection Open(string name)
    {
        var path = Path.Combine(folder.FullName, "data", name);
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master";
        command.ExecuteScalar();
        return connection;
    }

    private static async Task SendAsync(NetworkStream connection, string text) =>
        await connection.WriteAsync(Encoding.ASCII.GetBytes(text));

    public void Dispose() => folder.Delete(recursive: true);
}
