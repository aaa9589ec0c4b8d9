using System.IO.Compression;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RunnerStrength.Web.Api;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Figures;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Startup;

/// <summary>What the program is made of.</summary>
public static class AppServices
{
    private const long OutputCacheBytes = 8 * 1024 * 1024;

    public static void AddRunnerStrength(this WebApplicationBuilder builder)
    {
        builder.AddHostSettings();
        builder.AddRequestLog();
        var store = new StoreLocation(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddStore(store);
        builder.Services.AddOwners(store);
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddErrorPages();
        builder.Services.AddPages(builder.Configuration.GetValue(HostSettings.RequireHttps, defaultValue: false));
        builder.Services.AddApi();
    }

    private static void AddStore(this IServiceCollection services, StoreLocation store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(store);
        services.AddSingleton<ConnectionSettings>();
        services.AddDbContextPool<RunnerStrengthDb>((provider, options) => options
            .UseSqlite(store.ConnectionString)
            .AddInterceptors(provider.GetRequiredService<ConnectionSettings>()));
        services.AddSingleton<CatalogueProvider>();
        services.AddTransient(provider => provider.GetRequiredService<CatalogueProvider>().Current);
        services.AddSingleton<PlanMemory>();
        services.AddSingleton<NoteMemory>();
        services.AddSingleton<WriteTurns>();
        services.AddScoped<CatalogueSync>();
        services.AddScoped<PlanRevisions>();
        services.AddScoped<PlanShelf>();
        services.AddScoped<RunnerThings>();
        services.AddScoped<Links>();
        services.AddSingleton<StorePreparation>();
    }

    private static void AddOwners(this IServiceCollection services, StoreLocation store)
    {
        services.AddDataProtection().SetApplicationName("RunnerStrength").PersistKeysToFileSystem(new DirectoryInfo(store.KeysDirectory));
        services.AddHttpContextAccessor();
        services.AddScoped<IOwners, CookieOwners>();
        services.AddScoped<VisitorNotes>();
        services.AddScoped<VisitorPreferences>();
    }

    private static void AddPages(this IServiceCollection services, bool onlyHttps)
    {
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.Filters.Add(new RequestGuard());
            options.ModelBinderProviders.Insert(0, new TickBinder.Provider());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(field => $"{field} must be a number.");
            options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, field) => $"{field} can't be read as it is written.");
            options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "This can't be read as it is written.");
            options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "Please fill this in.");
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = onlyHttps ? SiteCookie.HttpsPrefix + "form" : "form";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = onlyHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            // The frame-ancestors of the Content-Security-Policy says it for every page.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddOutputCache(options =>
        {
            options.SizeLimit = OutputCacheBytes;
            // Slugs and codes have one spelling; another must not find the page that is kept for it.
            options.UseCaseSensitivePaths = true;
        });
        services.AddSingleton<IResponseCompressionProvider, PageCompression>();
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, FigureEndpoint.ContentType]);
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        // Making one compiles every rule that it has: none is made twice.
        services.AddValidatorsFromAssembly(typeof(AppServices).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);
    }
}
