using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RunnerStrength.Web.Startup;

/// <summary>Reads a tick. One with a value that no browser sends is an error beside it; as the framework keeps it, the page that shows the form again would fail on it.</summary>
public sealed class TickBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, state) = (bindingContext.ModelName, bindingContext.ModelState);
        var sent = bindingContext.ValueProvider.GetValue(name);
        if (sent == ValueProviderResult.None)
            return Task.CompletedTask;
        if (bool.TryParse(sent.FirstValue, out var ticked))
        {
            state.SetModelValue(name, sent);
            bindingContext.Result = ModelBindingResult.Success(ticked);
        }
        else
        {
            state.SetModelValue(name, bool.FalseString, bool.FalseString);
            state.TryAddModelError(name, "This can't be read as it is written.");
        }

        return Task.CompletedTask;
    }

    public sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(bool) ? new TickBinder() : null;
    }
}
