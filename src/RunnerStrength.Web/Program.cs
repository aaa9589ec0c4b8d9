using RunnerStrength.Web.Data;
using RunnerStrength.Web.Startup;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory) });
builder.AddRunnerStrength();
var app = builder.Build();
if (await StoreCommands.Run(args, app.Services.GetRequiredService<StoreLocation>()) is { } exitCode)
    return exitCode;
return await app.RunUnlessRefused();
