using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Safeguarding.ServiceDefaults.Http;

public static class HttpDefaults
{
    public static void AddHttpDefaults(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<JsonOptions>(options => Apply(options.SerializerOptions));
        // Without this a body that cannot be read ends in an empty 400; with it ExceptionProblems can name the field.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemCodes.Describe);
        builder.Services.AddExceptionHandler<ExceptionProblems>();
        // After the framework has put its own there.
        builder.Services.PostConfigure<Microsoft.AspNetCore.Mvc.MvcOptions>(CleanForms.Apply);
        builder.Services.AddOpenApi();
        // Callers with a body larger than any real notification are stopped before it is read; attachments set their own limit.
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024);
    }

    /// <summary>How every API reads and writes JSON: camel case, enums by name, no property that nobody reads.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
