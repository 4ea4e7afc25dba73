using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Work;

public sealed class WorkerTests : IAsyncDisposable
{
    const string Secret = "Canary Testchild";
    const int TooLong = 2628;
    readonly CapturedLogs _logs = new();
    readonly Signal<Note> _signal = new();
    readonly ServiceProvider _services;
    Scripted? _worker;

    public WorkerTests() => _services = new ServiceCollection().AddLogging(logging => logging.AddProvider(_logs)).BuildServiceProvider();

    [Theory]
    [InlineData(typeof(RetryLimitExceededException))]
    [InlineData(typeof(DbUpdateException))]
    [InlineData(typeof(TimeoutException))]
    [InlineData(typeof(ArgumentException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(TaskCanceledException))]
    [InlineData(typeof(NullReferenceException))]
    [InlineData(typeof(AggregateException))]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(IOException))]
    public async Task Whatever_a_round_throws_the_next_one_comes(Type thrown)
    {
        await RunAsync(round => round < 2 ? throw (Exception)Activator.CreateInstance(thrown)! : false, TimeSpan.FromHours(1));

        await Eventually.True(() => Task.FromResult(_worker!.Rounds == 2), "the next round has come");
        Assert.False(_worker!.ExecuteTask!.IsCompleted);
    }

    [Fact]
    public async Task What_failed_is_logged_by_its_type_alone()
    {
        await RunAsync(round => round < 2 ? throw new ArgumentException(Secret) : false, TimeSpan.FromHours(1));

        await Eventually.True(() => Task.FromResult(_worker!.Rounds == 2), "the next round has come");
        Assert.Contains("ArgumentException", _logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, _logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_fails_does_not_hold_up_the_others()
    {
        var rows = Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()).ToList();

        await RunAsync(_ => false, TimeSpan.FromHours(1), rows);

        await Eventually.True(() => Task.FromResult(_worker!.Done.Count == 2), "the other rows are done");
        Assert.Equal([rows[1], rows[2]], _worker!.Done);
        Assert.Contains(rows[0].ToString(), _logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_that_left_work_is_followed_at_once()
    {
        await RunAsync(round => round < 3, TimeSpan.FromHours(1));

        await Eventually.True(() => Task.FromResult(_worker!.Rounds == 3), "the work is done");
    }

    [Fact]
    public async Task A_signal_begins_the_next_round()
    {
        await RunAsync(_ => false, TimeSpan.FromHours(1));
        await Eventually.True(() => Task.FromResult(_worker!.Rounds == 1), "the first round is over");

        await Eventually.True(() =>
        {
            _signal.Set();
            return Task.FromResult(_worker!.Rounds == 2);
        }, "the next round has come");
    }

    [Fact]
    public async Task It_stops_when_asked_to()
    {
        await RunAsync(_ => false, TimeSpan.FromHours(1));
        await Eventually.True(() => Task.FromResult(_worker!.Rounds == 1), "the first round is over");

        await _worker!.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(_worker.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Theory]
    [MemberData(nameof(Troubles))]
    public void Trouble_of_the_database_is_known_by_its_kind(Exception exception, bool trouble) =>
        Assert.Equal(trouble, DatabaseTrouble.Is(exception));

    public static TheoryData<Exception, bool> Troubles => new()
    {
        { new SqliteException("locked", 5), true },
        { new DbUpdateException("x", new SqliteException("full", 13)), true },
        { new RetryLimitExceededException("x", new TimeoutException()), true },
        { new InvalidOperationException("Timeout expired. All pooled connections were in use.") { Source = "Microsoft.Data.SqlClient" },
            true },
        { new InvalidOperationException("likely due to a transient failure", new SqliteException("locked", 5)), true },
        { new AggregateException(new SqliteException("locked", 5)), true },
        { new InvalidOperationException("Sequence contains no elements"), false },
        { new TaskCanceledException("a call took too long", new TimeoutException()), false },
        { new ArgumentException("x"), false },
        { new DbUpdateException("x", SqlServerFault(1205)), true },
        { new DbUpdateException("x", SqlServerFault(TooLong)), false },
        { SqlServerFault(TooLong), false },
    };

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
            await _worker.StopAsync(CancellationToken.None);
        _worker?.Dispose();
        await _services.DisposeAsync();
    }

    // The driver lets nobody else make one.
    static SqlException SqlServerFault(int number)
    {
        const BindingFlags Inside = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var made = typeof(SqlError).GetConstructors(Inside).MinBy(one => one.GetParameters().Length)!;
        object?[] values = [.. made.GetParameters().Select(one =>
            one.Name == "infoNumber" ? number : one.ParameterType.IsValueType ? Activator.CreateInstance(one.ParameterType) : null)];
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Inside)!.Invoke(errors, [made.Invoke(values)]);
        return (SqlException)typeof(SqlException).GetMethod("CreateException", Inside, [typeof(SqlErrorCollection), typeof(string)])!
            .Invoke(null, [errors, "16.0"])!;
    }

    Task RunAsync(Func<int, bool> round, TimeSpan interval, IReadOnlyList<Guid>? rows = null)
    {
        var context = new WorkerContext(_services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System,
            _services.GetRequiredService<ILoggerFactory>());
        _worker = new Scripted(context, interval, _signal, round, rows ?? []);
        return _worker.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Counts its rounds; of its rows the first cannot be done.</summary>
    sealed class Scripted(WorkerContext context, TimeSpan interval, Signal signal, Func<int, bool> round, IReadOnlyList<Guid> rows)
        : Worker(context, interval, signal)
    {
        public int Rounds { get; private set; }

        public List<Guid> Done { get; } = [];

        protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
        {
            Rounds++;
            foreach (var row in rows)
                await TryAsync(row, () => row == rows[0] ? throw new ArgumentException(Secret) : Add(row), ct);
            return round(Rounds);
        }

        Task Add(Guid row)
        {
            Done.Add(row);
            return Task.CompletedTask;
        }
    }
}
