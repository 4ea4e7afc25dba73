using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeguarding.Notifications.Migrations
{
    /// <inheritdoc />
    public partial class CommentAttachAndCompare : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "SharedAt",
                table: "Drafts",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameKey",
                table: "Children",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NhsKey",
                table: "Children",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StoredAs = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Scan = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PartnerComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AuthorId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AuthorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    CoSigns = table.Column<bool>(type: "bit", nullable: false),
                    OfVersion = table.Column<int>(type: "int", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerComments", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Children_NameKey",
                table: "Children",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Children_NhsKey",
                table: "Children",
                column: "NhsKey");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_DossierId_UploadedAt",
                table: "Attachments",
                columns: new[] { "DossierId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_Scan",
                table: "Attachments",
                column: "Scan");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerComments_DossierId_MadeAt",
                table: "PartnerComments",
                columns: new[] { "DossierId", "MadeAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "PartnerComments");

            migrationBuilder.DropIndex(
                name: "IX_Children_NameKey",
                table: "Children");

            migrationBuilder.DropIndex(
                name: "IX_Children_NhsKey",
                table: "Children");

            migrationBuilder.DropColumn(
                name: "SharedAt",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "NameKey",
                table: "Children");

            migrationBuilder.DropColumn(
                name: "NhsKey",
                table: "Children");
        }
    }
}
