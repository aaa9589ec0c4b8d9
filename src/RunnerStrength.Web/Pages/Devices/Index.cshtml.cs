using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Devices;

/// <summary>Makes a link to the visitor's plans for another device.</summary>
public sealed class IndexModel(Links links, IOwners owners) : PageModel
{
    /// <summary>Null until a link is asked for; it is shown this once.</summary>
    public string? Address { get; private set; }

    /// <summary>The address as an SVG.</summary>
    public string Qr
    {
        get
        {
            using var code = QRCodeGenerator.GenerateQrCode(Address!, QRCodeGenerator.ECCLevel.M);
            using var picture = new SvgQRCode(code);
            return picture.GetGraphic(new System.Drawing.Size(QrPixels, QrPixels), sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
        }
    }

    private const int QrPixels = 240;

    public async Task<IActionResult> OnPostAsync()
    {
        var token = await links.LinkDevice(owners.Ensure());
        Address = $"{Request.Scheme}://{Request.Host}/devices/{token}";
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
