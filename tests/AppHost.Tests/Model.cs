using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Safeguarding.AppHost.Tests;

/// <summary>The parts that Program.cs describes, as Aspire would start them; nothing of them runs.</summary>
sealed class Model : IDisposable
{
    readonly Run _run;
    readonly IDistributedApplicationBuilder _builder;

    Model(Run run) => (_run, _builder) = (run, HostBuilder.Create(run));

    public IEnumerable<ContainerResource> Containers => _builder.Resources.OfType<ContainerResource>();

    public static async Task<Model> DescribeAsync(params string[] options)
    {
        var model = new Model(await Run.ClaimAsync(HostOptions.Parse(options)));
        Program.Describe(model._builder, model._run);
        return model;
    }

    public IResource this[string name] => _builder.Resources.Single(resource => resource.Name == name);

    public string ImageOf(string container)
    {
        var image = this[container].Annotations.OfType<ContainerImageAnnotation>().Single();
        return $"{image.Registry ?? "docker.io"}/{image.Image}:{image.Tag}";
    }

    public ContainerMountAnnotation VolumeOf(string container) => this[container].Annotations.OfType<ContainerMountAnnotation>().Single();

    public ValueTask<string?> ValueOf(string parameter) => ((ParameterResource)this[parameter]).GetValueAsync(default);

    public string ConnectionStringOf(string name) => ((IResourceWithConnectionString)this[name]).ConnectionStringExpression.ValueExpression;

    public IEnumerable<string> WaitsOf(string part, WaitType type) =>
        this[part].Annotations.OfType<WaitAnnotation>().Where(wait => wait.WaitType == type).Select(wait => wait.Resource.Name);

    /// <summary>What a part is told, with the names of other resources in place of their addresses.</summary>
    public async Task<Dictionary<string, string>> SettingsOf(string part)
    {
        var context = new EnvironmentCallbackContext(new(DistributedApplicationOperation.Publish), this[part]);
        foreach (var setting in this[part].Annotations.OfType<EnvironmentCallbackAnnotation>())
            await setting.Callback(context);
        return context.EnvironmentVariables.ToDictionary(
            setting => setting.Key,
            setting => setting.Value is IManifestExpressionProvider expression ? expression.ValueExpression : $"{setting.Value}");
    }

    public void Dispose() => _run.Dispose();
}
