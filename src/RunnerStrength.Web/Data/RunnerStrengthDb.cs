using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>The store. Private rows are read through <see cref="OwnedRows"/> only.</summary>
public sealed class RunnerStrengthDb(DbContextOptions<RunnerStrengthDb> options) : DbContext(options)
{
    private const int HashLength = 64;

    public DbSet<ExerciseRow> Exercises => Set<ExerciseRow>();

    public DbSet<ExerciseAlias> ExerciseAliases => Set<ExerciseAlias>();

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<ExerciseNoteRow> ExerciseNotes => Set<ExerciseNoteRow>();

    public DbSet<TemplateRow> Templates => Set<TemplateRow>();

    public DbSet<ShareRow> Shares => Set<ShareRow>();

    public DbSet<DeviceLinkRow> DeviceLinks => Set<DeviceLinkRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Owner>().HaveConversion<OwnerConverter>().HaveMaxLength(2 * Owner.Bytes);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ExerciseRow>(row =>
        {
            row.HasKey(e => e.Slug);
            row.Property(e => e.Slug).HasMaxLength(ExerciseSlug.MaxLength);
            row.Property(e => e.Hash).HasMaxLength(HashLength);
            row.HasIndex(e => e.Owner);
        });
        modelBuilder.Entity<ExerciseAlias>(row =>
        {
            row.HasKey(a => a.Slug);
            row.Property(a => a.Slug).HasMaxLength(ExerciseSlug.MaxLength);
            row.Property(a => a.Target).HasMaxLength(ExerciseSlug.MaxLength);
        });
        modelBuilder.Entity<PlanRow>(row =>
        {
            row.HasKey(p => p.Id);
            row.Property(p => p.Name).HasMaxLength(Plan.MaxNameLength);
            row.HasIndex(p => new { p.Owner, p.UpdatedUtc });
        });
        modelBuilder.Entity<RevisionRow>(row =>
        {
            row.HasKey(r => new { r.PlanId, r.Number });
            row.HasOne(r => r.Plan).WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Cascade);
            row.Property(r => r.DocumentJson).HasConversion<PackedText>().HasColumnType(PackedText.ColumnType);
            row.HasIndex(r => new { r.PlanId, r.Parent });
        });
        modelBuilder.Entity<ExerciseNoteRow>(row =>
        {
            row.HasKey(n => new { n.Owner, n.Slug });
            row.Property(n => n.Slug).HasMaxLength(ExerciseSlug.MaxLength);
            row.Property(n => n.Text).HasMaxLength(ExerciseNoteRow.MaxLength);
        });
        modelBuilder.Entity<TemplateRow>(row =>
        {
            row.HasKey(t => t.Id);
            row.Property(t => t.Name).HasMaxLength(Session.MaxNameLength);
            row.Property(t => t.DocumentJson).HasConversion<PackedText>().HasColumnType(PackedText.ColumnType);
            row.HasIndex(t => t.Owner);
        });
        modelBuilder.Entity<ShareRow>(row =>
        {
            row.HasKey(s => s.Token);
            row.Property(s => s.Token).HasMaxLength(SecretToken.Length);
            row.HasOne(s => s.Plan).WithMany().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(s => new { s.Owner, s.PlanId });
        });
        modelBuilder.Entity<DeviceLinkRow>(row =>
        {
            row.HasKey(l => l.TokenHash);
            row.Property(l => l.TokenHash).HasMaxLength(HashLength);
            row.HasIndex(l => l.ExpiresUtc);
        });
    }

    /// <summary>SQLite forgets that a time is UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private sealed class OwnerConverter() : ValueConverter<Owner, string>(owner => owner.Id, text => new Owner(text));
}
