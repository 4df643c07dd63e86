using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MediaContentByHash : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "MediaContent", newName: "MediaContentById");

            migrationBuilder.CreateTable(
                name: "MediaContent",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaContent", x => x.Hash);
                }
            );

            migrationBuilder.Sql(
                "INSERT INTO MediaContent (Hash, Bytes) SELECT m.Hash, c.Bytes FROM MediaContentById c JOIN Media m ON m.Id = c.MediaFileId"
            );

            migrationBuilder.DropTable(name: "MediaContentById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(name: "MediaContent", newName: "MediaContentByHash");

            migrationBuilder.CreateTable(
                name: "MediaContent",
                columns: table => new
                {
                    MediaFileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaContent", x => x.MediaFileId);
                    table.ForeignKey(
                        name: "FK_MediaContent_Media_MediaFileId",
                        column: x => x.MediaFileId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.Sql(
                "INSERT INTO MediaContent (MediaFileId, Bytes) SELECT m.Id, c.Bytes FROM MediaContentByHash c JOIN Media m ON m.Hash = c.Hash"
            );

            migrationBuilder.DropTable(name: "MediaContentByHash");
        }
    }
}
