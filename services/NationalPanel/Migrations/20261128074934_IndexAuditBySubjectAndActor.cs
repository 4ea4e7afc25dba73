using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeguarding.NationalPanel.Migrations
{
    /// <inheritdoc />
    public partial class IndexAuditBySubjectAndActor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_OccurredAt",
                table: "Audit",
                columns: new[] { "ActorId", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_OccurredAt",
                table: "Audit",
                columns: new[] { "SubjectId", "OccurredAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_ActorId_OccurredAt",
                table: "Audit");

            migrationBuilder.DropIndex(
                name: "IX_Audit_SubjectId_OccurredAt",
                table: "Audit");
        }
    }
}
