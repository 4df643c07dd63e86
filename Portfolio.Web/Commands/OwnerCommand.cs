using System.CommandLine;
using Portfolio.Web.Accounts;

namespace Portfolio.Web.Commands;

/// <summary><c>owner create --email … --password-stdin</c>: the owner without a browser.</summary>
internal static class OwnerCommand
{
    private static readonly Option<string> Email = new("--email")
    {
        Description = "The e-mail address to sign in with.",
        Required = true,
    };

    // Never as an argument: those stand in the shell's history and in the list of processes.
    private static readonly Option<bool> PasswordFromInput = new("--password-stdin")
    {
        Description = "Read the password, one line, from standard input.",
        Required = true,
    };
    private static readonly Option<DirectoryInfo?> Data = CommandSite.DataOption();

    public static Command Make()
    {
        var create = new Command("create", "Make the owner of a site that has none.")
        {
            Email,
            PasswordFromInput,
            Data,
        };
        create.SetAction(CreateAsync);
        return new Command("owner", "The person who may write.") { create };
    }

    private static async Task<int> CreateAsync(ParseResult asked, CancellationToken ct)
    {
        var (console, email) = (asked.InvocationConfiguration, asked.GetRequiredValue(Email));
        var password = await Console.In.ReadLineAsync(ct) ?? "";
        await using var site = await CommandSite.OpenAsync(asked.GetValue(Data));
        await using var scope = site.Services.CreateAsyncScope();
        var create = scope.ServiceProvider.GetRequiredService<CreateOwner>();
        var refusals = await create.RunAsync(email, password, null, ct);
        foreach (var refusal in refusals)
            await console.Error.WriteLineAsync(refusal.Sentence);
        if (refusals.Count == 0)
            await console.Output.WriteLineAsync($"{email} owns this site now and can sign in at /sign-in.");
        return refusals.Count == 0 ? 0 : 1;
    }
}
