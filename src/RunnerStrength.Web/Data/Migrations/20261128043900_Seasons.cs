using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RunnerStrength.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Seasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "RaceOn",
                table: "Plans",
                type: "TEXT",
                nullable: true);

            // Until now a plan had one week and no race.
            migrationBuilder.AddColumn<int>(
                name: "Weeks",
                table: "Plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RaceOn",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Weeks",
                table: "Plans");
        }
    }
}
