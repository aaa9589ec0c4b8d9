using RunnerStrength.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.AddRunnerStrength();
var app = builder.Build();
app.UseRunnerStrength();
return await app.RunUnlessRefused();
