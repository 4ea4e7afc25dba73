using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(NotesFixture))]

namespace Safeguarding.ServiceDefaults.Tests.Sample;

/// <summary>One instance of the sample service, and what is needed to start another one beside it.</summary>
public sealed class NotesFixture : IAsyncLifetime
{
    readonly string _folder = TemporaryFolder.New("notes");

    public Broker Broker { get; private set; } = null!;

    public TestIssuer Issuer { get; private set; } = null!;

    public TestBus Bus { get; private set; } = null!;

    public NotesService Notes { get; private set; } = null!;

    /// <summary>Shared by all instances, as a fault in the code would be.</summary>
    public BrokenNotes Broken { get; } = new();

    public HttpClient SignedIn => Notes.Client(Issuer.TokenFor(People.NotifierOf(People.Leeds), "notes"));

    public HttpClient Administrator => Notes.Client(Issuer.TokenFor(People.Administrator(), "notes"));

    public async ValueTask InitializeAsync()
    {
        Broker = await Broker.StartAsync();
        Issuer = await TestIssuer.StartAsync();
        Bus = await TestBus.StartAsync(Broker.ConnectionString, typeof(IncidentNotified));
        Notes = await StartAnotherAsync();
    }

    public Task<NotesService> StartAnotherAsync(Action<DbContextOptionsBuilder>? database = null) =>
        NotesService.StartAsync(Path.Combine(_folder, "notes.db"), Broker.ConnectionString, Issuer, Broken, database: database);

    /// <summary>A file for an instance that shares nothing with the others.</summary>
    public string NewDatabase() => Path.Combine(_folder, $"{Guid.NewGuid():N}.db");

    public async ValueTask DisposeAsync()
    {
        await Notes.DisposeAsync();
        await Bus.DisposeAsync();
        await Issuer.DisposeAsync();
        await Broker.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }
}
