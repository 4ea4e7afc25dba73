using System.IO.MemoryMappedFiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Safeguarding.ServiceDefaults.Deployment;

/// <summary>
/// The machine's time, moved by what a mapped file of eight bytes says: every process that has it open reads the same date at the same
/// moment. Timers go on in real time. Only embedded runs know it, to fill a demo year through the API (docs/adr/0006).
/// </summary>
public sealed class DemoClock : TimeProvider, IDisposable
{
    /// <summary>The file's path; given to the services that walk through the demo year, never to the one that makes tokens.</summary>
    public const string Setting = "Demo:Clock";

    readonly MemoryMappedFile _file;
    readonly MemoryMappedViewAccessor _view;

    DemoClock(MemoryMappedFile file) => (_file, _view) = (file, file.CreateViewAccessor(0, sizeof(long)));

    /// <summary>How far the date is from the machine's: negative while an earlier day is lived through, zero for good afterwards.</summary>
    public TimeSpan Offset
    {
        get => new(_view.ReadInt64(0));
        set => _view.Write(0, value.Ticks);
    }

    public static DemoClock Open(string path)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        return new DemoClock(MemoryMappedFile.CreateFromFile(stream, null, sizeof(long), MemoryMappedFileAccess.ReadWrite,
            HandleInheritability.None, leaveOpen: false));
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>Puts the service on the demo clock where the setting names one.</summary>
    /// <exception cref="InvalidOperationException">The setting is given outside an embedded
    /// run: no real record may bear a made-up date.</exception>
    internal static void AddTo(WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } path)
            return;
        if (!builder.Environment.IsEnvironment("Embedded"))
            throw new InvalidOperationException(
                $"Setting {Setting} must not be given outside an embedded run: it changes the date of everything recorded.");
        builder.Services.AddSingleton<TimeProvider>(_ => Open(path));
    }
}
