using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace RunnerStrength.Web.Owners;

/// <summary>The owner from a data-protected cookie. A cookie that can't be read makes a new visitor, never an error.</summary>
public sealed class CookieOwners(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider time) : IOwners
{
    public const string CookieName = "owner";

    /// <summary>Browsers keep a cookie no longer than 400 days, so a runner who keeps saving gets a fresh one.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromDays(30);

    private readonly IDataProtector protector = protection.CreateProtector("RunnerStrength.Owner.v1");
    private (Owner Owner, DateTimeOffset Issued)? known;
    private bool read;

    public Owner? Current => Known?.Owner;

    public Owner Ensure()
    {
        var now = time.GetUtcNow();
        if (Known is { } visitor && now - visitor.Issued < RenewAfter)
            return visitor.Owner;
        var owner = Known?.Owner ?? Owner.New();
        known = (owner, now);
        Issue(owner, now);
        return owner;
    }

    public void Become(Owner owner)
    {
        known = (owner, time.GetUtcNow());
        read = true;
        Issue(owner, time.GetUtcNow());
    }

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is an owner only within a request.");

    private (Owner Owner, DateTimeOffset Issued)? Known
    {
        get
        {
            if (!read)
                (known, read) = (Read(SiteCookie.Read(Context.Request, CookieName)), true);
            return known;
        }
    }

    private void Issue(Owner owner, DateTimeOffset now)
    {
        var payload = new byte[Owner.Bytes + sizeof(long)];
        Convert.FromHexString(owner.Id).CopyTo(payload, 0);
        BinaryPrimitives.WriteInt64BigEndian(payload.AsSpan(Owner.Bytes), now.ToUnixTimeSeconds());
        SiteCookie.Write(Context, CookieName, WebEncoders.Base64UrlEncode(protector.Protect(payload)), Lifetime);
    }

    private (Owner Owner, DateTimeOffset Issued)? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        try
        {
            var payload = protector.Unprotect(WebEncoders.Base64UrlDecode(cookie));
            var owner = new Owner(Convert.ToHexStringLower(payload.AsSpan(0, Owner.Bytes)));
            return (owner, DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(payload.AsSpan(Owner.Bytes))));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
