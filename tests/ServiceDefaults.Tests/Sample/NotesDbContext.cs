using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Tests.Sample;

public class NotesDbContext(DbContextOptions<NotesDbContext> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UsePlatformConventions();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>().HasIndex(note => note.Text).IsUnique();
        modelBuilder.AddPlatformTables();
    }
}
