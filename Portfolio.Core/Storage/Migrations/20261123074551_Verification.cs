using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Verification : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "IcpNumber",
                table: "Settings",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "PublicSecurityNumber",
                table: "Settings",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "RootFiles",
                table: "Settings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "VerificationTags",
                table: "Settings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "IcpNumber", table: "Settings");

            migrationBuilder.DropColumn(name: "PublicSecurityNumber", table: "Settings");

            migrationBuilder.DropColumn(name: "RootFiles", table: "Settings");

            migrationBuilder.DropColumn(name: "VerificationTags", table: "Settings");
        }
    }
}
