using Portfolio.Core.Settings;

namespace Portfolio.Tests.Core.Settings;

public sealed class FilingNumbersTests
{
    [Theory]
    [InlineData("京ICP备2024000001号-1", true)]
    [InlineData("粤ICP备12345678号", true)]
    [InlineData("粤 ICP备 12345678号 - 12", true)]
    [InlineData("ICP备12345678号", false)]
    [InlineData("京ICP12345678", false)]
    [InlineData("京ICP备2024000001号-1<script>", false)]
    public void An_ICP_number_is_told_from_others(string number, bool isOne) =>
        Assert.Equal(isOne, FilingNumbers.IsIcp(FilingNumbers.Tidy(number)));

    [Fact]
    public void A_number_of_the_public_security_authority_leads_to_its_own_record()
    {
        var number = FilingNumbers.Tidy("京公网安备 11010102000001号");

        Assert.True(FilingNumbers.IsPublicSecurity(number));
        Assert.False(FilingNumbers.IsPublicSecurity("京公网安备 1101号"));
        Assert.Equal(
            "https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001",
            FilingNumbers.PublicSecurityAddress(number)
        );
    }

    [Theory]
    [InlineData("/", "MP_verify_aBc123.txt", true)]
    [InlineData("/", "baidu_verify_codeva-x1.html", true)]
    [InlineData("/", "BingSiteAuth.xml", true)]
    [InlineData("/.well-known/", "apple-app-site-association", true)]
    [InlineData("/.well-known/acme-challenge/", "LoqXcYV8-a_b", true)]
    [InlineData("/", "about", false)]
    [InlineData("/", "site.css", false)]
    [InlineData("/", "x.js", false)]
    [InlineData("/", ".env.txt", false)]
    [InlineData("/", "a/b.txt", false)]
    [InlineData("/", "中.txt", false)]
    [InlineData("/", "a.txt\n", false)]
    [InlineData("/admin/", "a.txt", false)]
    public void A_file_stands_only_where_services_look_for_one(string folder, string name, bool may)
    {
        Assert.Equal(may, RootFile.MayStand(folder, name));
        Assert.Equal(may, RootFile.MayBe(folder + name));
    }
}
