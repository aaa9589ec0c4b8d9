using Microsoft.EntityFrameworkCore;
using RunnerStrength.Plans;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>Links that open something without an account: a plan to be read, or one's own plans on another device.</summary>
public sealed class Links(RunnerStrengthDb db, WriteTurns writes, NoteMemory memory, TimeProvider time)
{
    /// <summary>How long a link to another device opens.</summary>
    public static readonly TimeSpan DeviceLinkLife = TimeSpan.FromMinutes(10);

    /// <summary>Of a plan of this owner's, newest first.</summary>
    public Task<List<ShareRow>> Shares(Owner owner, Guid plan, CancellationToken cancel = default) =>
        db.Shares.OwnedBy(owner).Where(s => s.PlanId == plan).OrderByDescending(s => s.CreatedUtc).AsNoTracking().ToListAsync(cancel);

    /// <summary>Null where the plan has as many links as it may.</summary>
    /// <param name="session">Only the sheet of this session; null shares the plan.</param>
    public async Task<string?> Share(Owner owner, Guid plan, int? session = null, CancellationToken cancel = default)
    {
        if (await db.Shares.OwnedBy(owner).CountAsync(s => s.PlanId == plan, cancel) >= ShareRow.Most)
            return null;
        var share = new ShareRow { Token = SecretToken.New(), Owner = owner, PlanId = plan, SessionId = session, CreatedUtc = time.GetUtcNow().UtcDateTime };
        db.Shares.Add(share);
        await db.SaveChangesAsync(cancel);
        return share.Token;
    }

    public Task Revoke(Owner owner, Guid plan, string token, CancellationToken cancel = default) =>
        db.Shares.OwnedBy(owner).Where(s => s.PlanId == plan && s.Token == token).ExecuteDeleteAsync(cancel);

    /// <summary>The plan that a link leads to, and the session where only its sheet is shared; null where there is no such link, or its plan or session is deleted.</summary>
    public async Task<(Plan Plan, int? SessionId)?> Shared(string token, CancellationToken cancel = default)
    {
        var shared = from share in db.Shares
                     where share.Token == token && share.Plan.DeletedUtc == null
                     join revision in db.Revisions on new { share.PlanId, Number = share.Plan.Revision } equals new { revision.PlanId, revision.Number }
                     select new { revision.DocumentJson, share.SessionId };
        if (await shared.FirstOrDefaultAsync(cancel) is not { } found)
            return null;
        var plan = PlanJson.Read(found.DocumentJson);
        return found.SessionId is { } session && plan.FindSession(session) is null ? null : (plan, found.SessionId);
    }

    /// <summary>A link to this owner's plans; the ones that have run out go.</summary>
    public async Task<string> LinkDevice(Owner owner, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.DeviceLinks.Where(l => l.ExpiresUtc < now).ExecuteDeleteAsync(cancel);
        var token = SecretToken.New();
        var oldest = db.DeviceLinks.Where(l => l.Owner == owner).OrderByDescending(l => l.ExpiresUtc).Skip(DeviceLinkRow.Most - 1).Select(l => l.TokenHash);
        await db.DeviceLinks.Where(l => oldest.Contains(l.TokenHash)).ExecuteDeleteAsync(cancel);
        db.DeviceLinks.Add(new DeviceLinkRow { TokenHash = SecretToken.Hash(token), Owner = owner, ExpiresUtc = now + DeviceLinkLife });
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>Whether the link would open now.</summary>
    public Task<bool> Opens(string token, CancellationToken cancel = default)
    {
        var (hash, now) = (SecretToken.Hash(token), time.GetUtcNow().UtcDateTime);
        return db.DeviceLinks.AnyAsync(l => l.TokenHash == hash && l.ExpiresUtc >= now, cancel);
    }

    /// <summary>Uses a link up; null where it is used, has run out, or never was.</summary>
    public async Task<Owner?> Take(string token, CancellationToken cancel = default)
    {
        var (hash, now) = (SecretToken.Hash(token), time.GetUtcNow().UtcDateTime);
        var link = await db.DeviceLinks.AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresUtc >= now, cancel);
        // Of two at once one deletes it.
        return link is not null && await db.DeviceLinks.Where(l => l.TokenHash == hash).ExecuteDeleteAsync(cancel) == 1 ? link.Owner : null;
    }

    /// <summary>What was made on a device before it was linked joins the rest.</summary>
    public async Task Adopt(Owner from, Owner to, CancellationToken cancel = default)
    {
        if (from == to)
            return;
        await using var turn = await writes.Begin(db, cancel);
        await db.Plans.OwnedBy(from).ExecuteUpdateAsync(set => set.SetProperty(p => p.Owner, to), cancel);
        await db.Shares.OwnedBy(from).ExecuteUpdateAsync(set => set.SetProperty(s => s.Owner, to), cancel);
        await db.Templates.OwnedBy(from).ExecuteUpdateAsync(set => set.SetProperty(t => t.Owner, to), cancel);
        var kept = db.ExerciseNotes.OwnedBy(to).Select(n => n.Slug);
        await db.ExerciseNotes.OwnedBy(from).Where(n => !kept.Contains(n.Slug)).ExecuteUpdateAsync(set => set.SetProperty(n => n.Owner, to), cancel);
        await db.ExerciseNotes.OwnedBy(from).ExecuteDeleteAsync(cancel);
        await turn.Commit(cancel);
        memory.Forget(from);
        memory.Forget(to);
    }
}
