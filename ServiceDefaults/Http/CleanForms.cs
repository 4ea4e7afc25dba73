using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>What a page's form or address says, cleaned like the body of an API call. A password stays as it was typed.</summary>
public sealed class CleanForms : IModelBinderProvider
{
    public static void Apply(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new CleanForms());
        // No form here is written as jQuery writes one, and its reader throws at an unclosed bracket in a name.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (context.Metadata.IsComplexType || context.Metadata.Name?.Contains("password", StringComparison.OrdinalIgnoreCase) == true)
            return null;
        var all = context.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBinderProviders;
        return all.Where(provider => provider != this).Select(provider => provider.GetBinder(context))
            .FirstOrDefault(binder => binder is not null) is { } binder
            ? new Binder(binder)
            : null;
    }

    sealed class Binder(IModelBinder binder) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var typed = bindingContext.ValueProvider;
            bindingContext.ValueProvider = new Values(typed);
            await binder.BindModelAsync(bindingContext);
            bindingContext.ValueProvider = typed;
        }
    }

    sealed class Values(IValueProvider typed) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => typed.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key)
        {
            var values = typed.GetValue(key);
            return values == ValueProviderResult.None
                ? values
                : new ValueProviderResult(values.Select(value => CleanText.Of(key, value) ?? "").ToArray(), values.Culture);
        }
    }
}
