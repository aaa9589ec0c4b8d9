using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Data;

/// <summary>Brings the shipped exercise files into the store, changed ones only, in one transaction, and builds the catalogue from the store.</summary>
public sealed partial class CatalogueSync(RunnerStrengthDb db, ILogger<CatalogueSync> log)
{
    /// <summary>How many rows were written.</summary>
    public async Task<int> Run(IEnumerable<(string Path, string Text)> files, CancellationToken cancel = default)
    {
        var rows = await db.Exercises.Where(e => e.Owner == null).ToDictionaryAsync(e => e.Slug, cancel);
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            present.Add(slug);
            Bring(rows.GetValueOrDefault(slug), slug, path, text);
        }

        foreach (var vanished in rows.Values.Where(r => !present.Contains(r.Slug)))
            vanished.Hidden = true;
        return await db.SaveChangesAsync(cancel);
    }

    /// <summary>The shipped exercises that the store offers. One that can't be read is left out, and so is a step of the ladder that leads to it.</summary>
    /// <param name="read">What is read already.</param>
    public async Task<Catalogue> Load(ShippedExercises? read = null, CancellationToken cancel = default)
    {
        var rows = await db.Exercises.AsNoTracking().Where(e => e.Owner == null && !e.Hidden).Select(e => new { e.Path, e.Text }).ToListAsync(cancel);
        var exercises = rows.Select(r => read?.Find(r.Path, r.Text) ?? ReadOrReport(r.Path, r.Text)).OfType<Exercise>().ToList();
        var known = exercises.Select(e => e.Slug).ToHashSet();
        return new Catalogue(exercises.Select(e => e with { Harder = [.. e.Harder.Where(known.Contains)] }));
    }

    private void Bring(ExerciseRow? row, string slug, string path, string text)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (row is not null)
            row.Hidden = false;
        if (row?.Hash == hash || ReadOrReport(path, text) is null)
            return;
        if (row is null)
            db.Exercises.Add(new ExerciseRow { Slug = slug, Path = path, Hash = hash, Text = text });
        else
            (row.Path, row.Hash, row.Text) = (path, hash, text);
    }

    /// <summary>A broken file fails the tests of whoever wrote it; a runner's start goes on without it.</summary>
    private Exercise? ReadOrReport(string path, string text)
    {
        try
        {
            return ExerciseFile.Read(path, text);
        }
        catch (Exception broken) when (broken is ExerciseFileException or FormatException)
        {
            LogBroken(broken.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Exercise file left out: {Problem}")]
    private partial void LogBroken(string problem);
}
