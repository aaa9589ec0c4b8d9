using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace RunnerStrength.Web.Startup;

/// <summary>Compresses what is kept for many more thoroughly than what one visitor gets once: their own pages, and a search that hardly anybody repeats.</summary>
public sealed class PageCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    private static readonly ThoroughBrotli Thorough = new();

    public override ICompressionProvider? GetCompressionProvider(HttpContext context) =>
        base.GetCompressionProvider(context) is { } usual
            ? usual is BrotliCompressionProvider && !context.Request.QueryString.HasValue && context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null ? Thorough : usual
            : null;

    private sealed class ThoroughBrotli : ICompressionProvider
    {
        /// <summary>A quarter less than the fastest for a few milliseconds; beyond it a page gets hardly smaller.</summary>
        private static readonly BrotliCompressionOptions Options = new() { Quality = 6 };

        public string EncodingName => "br";

        public bool SupportsFlush => true;

        public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
    }
}
