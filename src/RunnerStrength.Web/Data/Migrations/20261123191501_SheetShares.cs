using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RunnerStrength.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SheetShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SessionId",
                table: "Shares",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SessionId",
                table: "Shares");
        }
    }
}
