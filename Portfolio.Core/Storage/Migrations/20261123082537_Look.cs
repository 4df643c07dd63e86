using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Look : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Accent",
                table: "Settings",
                type: "TEXT",
                maxLength: 7,
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<string>(
                name: "Face",
                table: "Settings",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Sans"
            );

            migrationBuilder.AddColumn<string>(
                name: "Footer",
                table: "Settings",
                type: "TEXT",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<bool>(
                name: "HidesFromSearch",
                table: "Settings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "NoFeeds",
                table: "Settings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "Accent", table: "Settings");

            migrationBuilder.DropColumn(name: "Face", table: "Settings");

            migrationBuilder.DropColumn(name: "Footer", table: "Settings");

            migrationBuilder.DropColumn(name: "HidesFromSearch", table: "Settings");

            migrationBuilder.DropColumn(name: "NoFeeds", table: "Settings");
        }
    }
}
