using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Plans;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A session kept to be used again.</summary>
public sealed record Template(Guid Id, string Name, Session Session);

/// <summary>What a runner keeps beside the plans: notes on exercises, and sessions to use again.</summary>
public sealed class RunnerThings(RunnerStrengthDb db, WriteTurns writes, NoteMemory memory)
{
    /// <summary>By slug.</summary>
    public async Task<ImmutableDictionary<string, string>> Notes(Owner owner, CancellationToken cancel = default)
    {
        if (memory.Find(owner) is { } kept)
            return kept;
        var moment = memory.Moment;
        var notes = (await db.ExerciseNotes.OwnedBy(owner).AsNoTracking().ToListAsync(cancel)).ToImmutableDictionary(n => n.Slug, n => n.Text, StringComparer.Ordinal);
        memory.Keep(owner, notes, moment);
        return notes;
    }

    public Task<string?> Note(Owner owner, string slug, CancellationToken cancel = default) =>
        db.ExerciseNotes.OwnedBy(owner).Where(n => n.Slug == slug).Select(n => n.Text).FirstOrDefaultAsync(cancel);

    /// <param name="text">Null or blank takes the note away.</param>
    public async Task SetNote(Owner owner, string slug, string? text, CancellationToken cancel = default)
    {
        // A double click sends it twice at once; the second finds the row of the first.
        await using var turn = await writes.Begin(db, cancel);
        var row = await db.ExerciseNotes.OwnedBy(owner).FirstOrDefaultAsync(n => n.Slug == slug, cancel);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (row is not null)
                db.ExerciseNotes.Remove(row);
        }
        else if (row is null)
            db.ExerciseNotes.Add(new ExerciseNoteRow { Owner = owner, Slug = slug, Text = text.Trim() });
        else
            row.Text = text.Trim();
        await db.SaveChangesAsync(cancel);
        await turn.Commit(cancel);
        memory.Forget(owner);
    }

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Template>> Templates(Owner owner, CancellationToken cancel = default) =>
        [.. (await db.Templates.OwnedBy(owner).AsNoTracking().OrderBy(t => t.Name).ToListAsync(cancel)).Select(t => new Template(t.Id, t.Name, PlanJson.ReadSession(t.DocumentJson)))];

    /// <summary>Whether there was room for it. The same form sent twice adds one.</summary>
    public async Task<bool> AddTemplate(Owner owner, FormMark form, Session session, CancellationToken cancel = default)
    {
        var document = PlanJson.WriteSession(session);
        var id = form.IdFor(owner, document);
        await using var turn = await writes.Begin(db, cancel);
        if (await db.Templates.AnyAsync(t => t.Id == id, cancel))
            return true;
        if (await db.Templates.OwnedBy(owner).CountAsync(cancel) >= TemplateRow.Most)
            return false;
        db.Templates.Add(new TemplateRow { Id = id, Owner = owner, Name = session.Name, DocumentJson = document });
        await db.SaveChangesAsync(cancel);
        await turn.Commit(cancel);
        return true;
    }

    public Task RemoveTemplate(Owner owner, Guid id, CancellationToken cancel = default) =>
        db.Templates.OwnedBy(owner).Where(t => t.Id == id).ExecuteDeleteAsync(cancel);
}
