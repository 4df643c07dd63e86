using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FormerPrefixes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FormerPrefixes",
                table: "Settings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "FormerPrefixes", table: "Settings");
        }
    }
}
