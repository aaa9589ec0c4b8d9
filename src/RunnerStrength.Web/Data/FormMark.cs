using System.Security.Cryptography;
using System.Text;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>Tells a form that is sent twice (a double click, a page reloaded) from one that was opened anew: what the form makes gets its id from it, so that it is made once.</summary>
/// <param name="token">Against forged requests; a page gets another one each time that it is shown.</param>
public readonly struct FormMark(string token)
{
    private const string TokenField = "__RequestVerificationToken";
    private const int IdBytes = 16;

    public static FormMark Of(HttpRequest request) => new(request.Form[TokenField].ToString());

    /// <param name="made">With other answers the same form makes something else.</param>
    public Guid IdFor(Owner owner, string made) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner.Id}\n{token}\n{made}")).AsSpan(0, IdBytes));
}
