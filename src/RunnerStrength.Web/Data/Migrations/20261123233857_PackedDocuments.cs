using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RunnerStrength.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PackedDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // No table changes: documents are packed from here on, which an older version could not read and is told by this name.
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            throw new NotSupportedException("Packed documents can't be read by what was before.");
        }
    }
}
