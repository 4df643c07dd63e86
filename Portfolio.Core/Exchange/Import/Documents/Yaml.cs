using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>What settings in YAML say, the way Jekyll reads them.</summary>
internal static class Yaml
{
    public static YamlNode? At(this YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>A single value as text; empty when there is none.</summary>
    public static string Text(this YamlNode? node) => (node as YamlScalarNode)?.Value?.Trim() ?? "";

    /// <summary>YAML 1.1: yes and on are true as well.</summary>
    public static bool IsTrue(this YamlNode? node) => node.Text().ToUpperInvariant() is "TRUE" or "YES" or "ON";
}
