using System.ComponentModel.DataAnnotations;

namespace Portfolio.Core.Settings;

/// <summary>By what services and authorities know that the site is its owner's.</summary>
public sealed partial class SiteSettings
{
    /// <summary>The ICP number of mainland China (<c>京ICP备2024000001号-1</c>), or empty.</summary>
    [MaxLength(FilingNumbers.Longest)]
    public string IcpNumber { get; set; } = "";

    /// <summary>The number of the public security authority there (<c>京公网安备11010102000001号</c>), or empty.</summary>
    [MaxLength(FilingNumbers.Longest)]
    public string PublicSecurityNumber { get; set; } = "";

    /// <summary>Names of <c>meta</c> elements on the home page, each with its content.</summary>
    public Dictionary<string, string> VerificationTags { get; set; } = [];

    /// <summary>Paths of small files (<c>/MP_verify_x.txt</c>), each with its bytes in Base64.</summary>
    public Dictionary<string, string> RootFiles { get; set; } = [];
}
