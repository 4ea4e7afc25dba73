namespace Safeguarding.AppHost;

/// <summary>The deploy step of every service (<c>--deploy</c>), run to its end before the parts it stands before may start.</summary>
static class DeploySteps
{
    // A small machine has two cores, and five runtimes starting at once on them are slower than in turn.
    const int AtOnce = 2;

    public static void AddDeploySteps(
        this IDistributedApplicationBuilder builder, Run run, Infrastructure infrastructure,
        IReadOnlyList<IResourceBuilder<ExecutableResource>> services, IEnumerable<IResourceBuilder<ExecutableResource>> before)
    {
        var steps = new List<IResourceBuilder<ExecutableResource>>();
        foreach (var service in services)
        {
            var step = builder.AddDeployStep(run, service);
            foreach (var server in infrastructure.Servers)
                step.WaitFor(server);
            if (steps.Count >= AtOnce)
                step.WaitForCompletion(steps[^AtOnce]);
            steps.Add(step);
        }

        foreach (var part in before)
            foreach (var step in steps)
                part.WaitForCompletion(step);
    }

    static IResourceBuilder<ExecutableResource> AddDeployStep(
        this IDistributedApplicationBuilder builder, Run run, IResourceBuilder<ExecutableResource> service)
    {
        var program = service.Resource.Annotations.OfType<ServiceProgram>().Single();
        var step = builder.AddPart(service.Resource.Name + "-deploy", run, program.Folder, Checkout.Dotnet, program.Assembly, "--deploy")
            .WithAnnotation(program)
            .WithParentRelationship(service);
        // It is told what its service is told.
        foreach (var setting in service.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
            step.WithAnnotation(setting);
        return step;
    }
}
