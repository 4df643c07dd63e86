using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReplacedMediaAndDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DateStyle",
                table: "Settings",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "DayFirst"
            );

            migrationBuilder.AddColumn<string>(
                name: "Density",
                table: "Settings",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Roomy"
            );

            migrationBuilder.AddColumn<string>(
                name: "FormerHashes",
                table: "Media",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "DateStyle", table: "Settings");

            migrationBuilder.DropColumn(name: "Density", table: "Settings");

            migrationBuilder.DropColumn(name: "FormerHashes", table: "Media");
        }
    }
}
