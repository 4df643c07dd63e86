using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portfolio.Core.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Noun = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntryKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEvents", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Essays",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Featured = table.Column<bool>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Essays", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Focus",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    AboutKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Focus", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    SourceHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SourceBytes = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Media",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: true),
                    Height = table.Column<int>(type: "INTEGER", nullable: true),
                    Alt = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Media", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "News",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Date = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_News", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    NavigationPosition = table.Column<int>(type: "INTEGER", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ReadingSections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingSections", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Redirects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Noun = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    EntryKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redirects", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Renderings",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Renderings", x => x.Hash);
                }
            );

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    EntryKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntryVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Format = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    BatchKey = table.Column<Guid>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    PublicUrl = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "WorkingCopies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    EntryKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Noun = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BaseVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Format = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingCopies", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ImportedEntry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ImportBatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceKey = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SourceHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Noun = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntryKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionAtImport = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportedEntry_ImportBatches_ImportBatchId",
                        column: x => x.ImportBatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

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

            migrationBuilder.CreateTable(
                name: "Profiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    OtherNames = table.Column<string>(type: "TEXT", nullable: false),
                    Subtitle = table.Column<string>(type: "TEXT", nullable: false),
                    Bio = table.Column<string>(type: "TEXT", nullable: false),
                    OpenTo = table.Column<string>(type: "TEXT", nullable: false),
                    OpenUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PhotoId = table.Column<int>(type: "INTEGER", nullable: true),
                    PhotoSide = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PhotoCircular = table.Column<bool>(type: "INTEGER", nullable: false),
                    MoreInfo = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    EmailSpelledOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    EmailInFeeds = table.Column<bool>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Profiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Profiles_Media_PhotoId",
                        column: x => x.PhotoId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Work",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Organization = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    End = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Ongoing = table.Column<bool>(type: "INTEGER", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    ImageId = table.Column<int>(type: "INTEGER", nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Featured = table.Column<bool>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Work", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Work_Media_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Papers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntryType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CitationKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    HasMoreAuthors = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasMoreEditors = table.Column<bool>(type: "INTEGER", nullable: false),
                    Issued = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    YearSuffix = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Venue = table.Column<string>(type: "TEXT", nullable: false),
                    ShortVenue = table.Column<string>(type: "TEXT", nullable: false),
                    Volume = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Issue = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pages = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Doi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ArxivId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ArxivVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Isbn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Abstract = table.Column<string>(type: "TEXT", nullable: false),
                    Extra = table.Column<string>(type: "TEXT", nullable: false),
                    SourceText = table.Column<string>(type: "TEXT", nullable: false),
                    IsIncomplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsOwn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Selected = table.Column<bool>(type: "INTEGER", nullable: false),
                    PreviewId = table.Column<int>(type: "INTEGER", nullable: true),
                    Badge = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Award = table.Column<string>(type: "TEXT", nullable: false),
                    Annotation = table.Column<string>(type: "TEXT", nullable: false),
                    SectionId = table.Column<int>(type: "INTEGER", nullable: true),
                    SectionPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Priority = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true),
                    AddedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    StartedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    FinishedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: false),
                    PrivateNotes = table.Column<string>(type: "TEXT", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Papers_Media_PreviewId",
                        column: x => x.PreviewId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "FK_Papers_ReadingSections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "ReadingSections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Languages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    SiteSettingsId = table.Column<int>(type: "INTEGER", nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Languages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Languages_Settings_SiteSettingsId",
                        column: x => x.SiteSettingsId,
                        principalTable: "Settings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CitationCount",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    HIndex = table.Column<int>(type: "INTEGER", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CitationCount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CitationCount_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CvFile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    MediaFileId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CvFile_Media_MediaFileId",
                        column: x => x.MediaFileId,
                        principalTable: "Media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CvFile_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "HomeBlock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Limit = table.Column<int>(type: "INTEGER", nullable: true),
                    Scrollable = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HomeBlock", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HomeBlock_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ProfileLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ProfileId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProfileLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProfileLink_Profiles_ProfileId",
                        column: x => x.ProfileId,
                        principalTable: "Profiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PaperAuthor",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    PaperId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsEditor = table.Column<bool>(type: "INTEGER", nullable: false),
                    Family = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Given = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Particle = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Suffix = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Literal = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Orcid = table.Column<string>(type: "TEXT", maxLength: 19, nullable: false),
                    Marks = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperAuthor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperAuthor_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PaperLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    PaperId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaperLink_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReadingEvent",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    PaperId = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    FinishedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingEvent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReadingEvent_Papers_PaperId",
                        column: x => x.PaperId,
                        principalTable: "Papers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CitationCount_ProfileId",
                table: "CitationCount",
                column: "ProfileId"
            );

            migrationBuilder.CreateIndex(name: "IX_CvFile_MediaFileId", table: "CvFile", column: "MediaFileId");

            migrationBuilder.CreateIndex(
                name: "IX_CvFile_ProfileId_Language",
                table: "CvFile",
                columns: new[] { "ProfileId", "Language" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Essays_Key", table: "Essays", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Essays_Slug", table: "Essays", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Focus_Key", table: "Focus", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_HomeBlock_ProfileId", table: "HomeBlock", column: "ProfileId");

            migrationBuilder.CreateIndex(name: "IX_ImportedEntry_EntryKey", table: "ImportedEntry", column: "EntryKey");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedEntry_ImportBatchId",
                table: "ImportedEntry",
                column: "ImportBatchId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ImportedEntry_SourceKey",
                table: "ImportedEntry",
                column: "SourceKey"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Languages_Prefix",
                table: "Languages",
                column: "Prefix",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Languages_SiteSettingsId",
                table: "Languages",
                column: "SiteSettingsId"
            );

            migrationBuilder.CreateIndex(name: "IX_Languages_Tag", table: "Languages", column: "Tag", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Media_Hash", table: "Media", column: "Hash", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Media_Key", table: "Media", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_News_Key", table: "News", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_News_Slug", table: "News", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Pages_Key", table: "Pages", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Pages_Slug", table: "Pages", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(name: "IX_PaperAuthor_Family", table: "PaperAuthor", column: "Family");

            migrationBuilder.CreateIndex(name: "IX_PaperAuthor_PaperId", table: "PaperAuthor", column: "PaperId");

            migrationBuilder.CreateIndex(name: "IX_PaperLink_PaperId", table: "PaperLink", column: "PaperId");

            migrationBuilder.CreateIndex(name: "IX_Papers_ArxivId", table: "Papers", column: "ArxivId");

            migrationBuilder.CreateIndex(
                name: "IX_Papers_CitationKey",
                table: "Papers",
                column: "CitationKey",
                unique: true,
                filter: "\"CitationKey\" <> ''"
            );

            migrationBuilder.CreateIndex(name: "IX_Papers_Doi", table: "Papers", column: "Doi");

            migrationBuilder.CreateIndex(name: "IX_Papers_Key", table: "Papers", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Papers_PreviewId", table: "Papers", column: "PreviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Papers_SectionId_SectionPosition",
                table: "Papers",
                columns: new[] { "SectionId", "SectionPosition" }
            );

            migrationBuilder.CreateIndex(name: "IX_Papers_Slug", table: "Papers", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(name: "IX_ProfileLink_ProfileId", table: "ProfileLink", column: "ProfileId");

            migrationBuilder.CreateIndex(name: "IX_Profiles_Key", table: "Profiles", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Profiles_PhotoId", table: "Profiles", column: "PhotoId");

            migrationBuilder.CreateIndex(name: "IX_ReadingEvent_PaperId", table: "ReadingEvent", column: "PaperId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingSections_Key",
                table: "ReadingSections",
                column: "Key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReadingSections_Slug",
                table: "ReadingSections",
                column: "Slug",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Redirects_Noun_Slug",
                table: "Redirects",
                columns: new[] { "Noun", "Slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Revisions_BatchKey", table: "Revisions", column: "BatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_EntryKey_Id",
                table: "Revisions",
                columns: new[] { "EntryKey", "Id" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_Kind_At",
                table: "Revisions",
                columns: new[] { "Kind", "At" }
            );

            migrationBuilder.CreateIndex(name: "IX_Settings_Key", table: "Settings", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Work_ImageId", table: "Work", column: "ImageId");

            migrationBuilder.CreateIndex(name: "IX_Work_Key", table: "Work", column: "Key", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Work_Slug", table: "Work", column: "Slug", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkingCopies_EntryKey",
                table: "WorkingCopies",
                column: "EntryKey",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AuditEvents");

            migrationBuilder.DropTable(name: "CitationCount");

            migrationBuilder.DropTable(name: "CvFile");

            migrationBuilder.DropTable(name: "Essays");

            migrationBuilder.DropTable(name: "Focus");

            migrationBuilder.DropTable(name: "HomeBlock");

            migrationBuilder.DropTable(name: "ImportedEntry");

            migrationBuilder.DropTable(name: "Languages");

            migrationBuilder.DropTable(name: "MediaContent");

            migrationBuilder.DropTable(name: "News");

            migrationBuilder.DropTable(name: "Pages");

            migrationBuilder.DropTable(name: "PaperAuthor");

            migrationBuilder.DropTable(name: "PaperLink");

            migrationBuilder.DropTable(name: "ProfileLink");

            migrationBuilder.DropTable(name: "ReadingEvent");

            migrationBuilder.DropTable(name: "Redirects");

            migrationBuilder.DropTable(name: "Renderings");

            migrationBuilder.DropTable(name: "Revisions");

            migrationBuilder.DropTable(name: "Work");

            migrationBuilder.DropTable(name: "WorkingCopies");

            migrationBuilder.DropTable(name: "ImportBatches");

            migrationBuilder.DropTable(name: "Settings");

            migrationBuilder.DropTable(name: "Profiles");

            migrationBuilder.DropTable(name: "Papers");

            migrationBuilder.DropTable(name: "Media");

            migrationBuilder.DropTable(name: "ReadingSections");
        }
    }
}
