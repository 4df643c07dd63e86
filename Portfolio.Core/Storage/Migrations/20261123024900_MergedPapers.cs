using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MergedPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "MergedKey", table: "Redirects", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "DistinctPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    One = table.Column<Guid>(type: "TEXT", nullable: false),
                    Other = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistinctPapers", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPapers_One_Other",
                table: "DistinctPapers",
                columns: new[] { "One", "Other" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "DistinctPapers");

            migrationBuilder.DropColumn(name: "MergedKey", table: "Redirects");
        }
    }
}
