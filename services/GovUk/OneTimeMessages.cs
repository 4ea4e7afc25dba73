using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.GovUk;

/// <summary>
/// What a form did is told once. The form's page redirects to an address with
/// <c>?done=sent</c>; that word travels in a cookie to the page's
/// property Done, and not in its address: loading the page again, or keeping the address, tells nothing a second time.
/// </summary>
public sealed class OneTimeMessages : IAlwaysRunResultFilter, IValueProviderFactory
{
    const string Key = "done";

    public static void AddTo(MvcOptions mvc)
    {
        mvc.Filters.Add(new OneTimeMessages());
        mvc.ValueProviderFactories.Insert(0, new OneTimeMessages());
    }

    /// <summary>Keeps the word for the page at the address; returns the address without it.</summary>
    public static string Leave(HttpContext context, string address)
    {
        var (path, query) = address.Split('?', 2) is [var first, var second] ? (first, QueryHelpers.ParseQuery(second)) : (address, []);
        if (!query.Remove(Key, out var done))
            return address;
        TempData(context)[Key] = $"{done} {path}";
        return QueryHelpers.AddQueryString(path, query);
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is LocalRedirectResult redirect)
            redirect.Url = Leave(context.HttpContext, redirect.Url);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        context.ValueProviders.Insert(0, new LeftWord(context.ActionContext.HttpContext));
        return Task.CompletedTask;
    }

    static ITempDataDictionary TempData(HttpContext context) =>
        context.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context);

    // Answers for the word alone, also where there is none: what stands in an address by that name says nothing.
    sealed class LeftWord(HttpContext context) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => Is(prefix);

        public ValueProviderResult GetValue(string key) => Is(key) ? new ValueProviderResult(Word()) : ValueProviderResult.None;

        static bool Is(string key) => key.Equals(Key, StringComparison.OrdinalIgnoreCase);

        string Word() => TempData(context)[Key] is string left && left.Split(' ') is [var word, var path] && path == context.Request.Path
            ? word : "";
    }
}
