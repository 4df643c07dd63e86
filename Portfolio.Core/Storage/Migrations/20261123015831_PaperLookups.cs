using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PaperLookups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LookupAtArxiv",
                table: "Settings",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Ask");

            migrationBuilder.AddColumn<string>(
                name: "LookupAtCrossref",
                table: "Settings",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "Ask");

            migrationBuilder.CreateTable(
                name: "PaperLookups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PaperKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Records = table.Column<string>(type: "TEXT", nullable: false),
                    IsWithdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    FailureKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperLookups", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PaperLookups_PaperKey",
                table: "PaperLookups",
                column: "PaperKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaperLookups_State",
                table: "PaperLookups",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PaperLookups");

            migrationBuilder.DropColumn(
                name: "LookupAtArxiv",
                table: "Settings");

            migrationBuilder.DropColumn(
                name: "LookupAtCrossref",
                table: "Settings");
        }
    }
}
