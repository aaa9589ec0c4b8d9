using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Startup;

/// <summary>What the program is made of.</summary>
public static class AppServices
{
    public static void AddRunnerStrength(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        var store = new StoreLocation(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddStore(store);
        builder.Services.AddOwners(store);
        builder.Services.AddPages();
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
        services.AddScoped<CatalogueSync>();
        services.AddScoped<PlanRevisions>();
        services.AddSingleton<StorePreparation>();
    }

    private static void AddOwners(this IServiceCollection services, StoreLocation store)
    {
        services.AddDataProtection().SetApplicationName("RunnerStrength").PersistKeysToFileSystem(new DirectoryInfo(store.KeysDirectory));
        services.AddHttpContextAccessor();
        services.AddScoped<IOwners, CookieOwners>();
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddRazorPages().AddMvcOptions(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        services.AddValidatorsFromAssembly(typeof(AppServices).Assembly, includeInternalTypes: true);
    }
}
