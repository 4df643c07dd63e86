namespace Portfolio.Web.Hosting;

/// <summary>Addresses as the server is told them: <c>http://*:8080</c> listens on every interface.</summary>
internal static class ListeningAddress
{
    /// <summary>An address that somebody on this machine can open: a server may listen on "any".</summary>
    public static string Reachable(string address)
    {
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "+" or "*" or "[::]" or "0.0.0.0" ? "localhost" : binding.Host;
        return $"{binding.Scheme}://{host}:{binding.Port}{binding.PathBase}";
    }
}
