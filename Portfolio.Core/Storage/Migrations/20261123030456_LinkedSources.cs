using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LinkedSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LinkedSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PapersAre = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SectionsFrom = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Publish = table.Column<bool>(type: "INTEGER", nullable: false),
                    BroughtAt = table.Column<string>(type: "TEXT", nullable: true),
                    Vanished = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkedSources", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_LinkedSources_Name",
                table: "LinkedSources",
                column: "Name",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "LinkedSources");
        }
    }
}
