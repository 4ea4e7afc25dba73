using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeguarding.Dissemination.Migrations
{
    /// <inheritdoc />
    public partial class ScheduleBulletins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MappedFrom",
                table: "LessonThemes",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ApprovalAskedAt",
                table: "Bulletins",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedByName",
                table: "Bulletins",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ScheduledFor",
                table: "Bulletins",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WriterNames",
                table: "Bulletins",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateIndex(
                name: "IX_Bulletins_ScheduledFor",
                table: "Bulletins",
                column: "ScheduledFor",
                filter: "[ScheduledFor] IS NOT NULL AND [IssuedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Bulletins_ScheduledFor",
                table: "Bulletins");

            migrationBuilder.DropColumn(
                name: "MappedFrom",
                table: "LessonThemes");

            migrationBuilder.DropColumn(
                name: "ApprovalAskedAt",
                table: "Bulletins");

            migrationBuilder.DropColumn(
                name: "ApprovedByName",
                table: "Bulletins");

            migrationBuilder.DropColumn(
                name: "ScheduledFor",
                table: "Bulletins");

            migrationBuilder.DropColumn(
                name: "WriterNames",
                table: "Bulletins");
        }
    }
}
