using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AddCoauthors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Coauthor",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Names = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Coauthor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Coauthor_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ContributionMark",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContributionMark", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContributionMark_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Papers_IsOwn_State_PublishedAt_SectionId_SectionPosition_Status_Type_Issued_FinishedOn_AddedOn_Rating",
                table: "Papers",
                columns: new[]
                {
                    "IsOwn",
                    "State",
                    "PublishedAt",
                    "SectionId",
                    "SectionPosition",
                    "Status",
                    "Type",
                    "Issued",
                    "FinishedOn",
                    "AddedOn",
                    "Rating",
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Coauthor_ProfileId", table: "Coauthor", column: "ProfileId");

            migrationBuilder.CreateIndex(
                name: "IX_ContributionMark_ProfileId",
                table: "ContributionMark",
                column: "ProfileId"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Coauthor");

            migrationBuilder.DropTable(name: "ContributionMark");

            migrationBuilder.DropIndex(
                name: "IX_Papers_IsOwn_State_PublishedAt_SectionId_SectionPosition_Status_Type_Issued_FinishedOn_AddedOn_Rating",
                table: "Papers"
            );
        }
    }
}
