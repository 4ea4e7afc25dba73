using Microsoft.EntityFrameworkCore.Metadata;

namespace Safeguarding.NationalPanel.Tests.Model;

/// <summary>SQLite takes text of any length; SQL Server refuses what is longer than its column.</summary>
public class NameLengthTests(PanelApp app)
{
    // As an invitation allows.
    const int MaxName = 200;

    [Theory]
    [InlineData("MemberName")]
    [InlineData("OwnerName")]
    [InlineData("RecordedBy")]
    public async Task The_longest_name_of_a_person_fits_wherever_it_is_kept(string property)
    {
        var columns = await app.Ask(db => Task.FromResult(
            db.Model.GetEntityTypes().SelectMany(Properties).Where(known => known.Name == property).ToList()));

        Assert.NotEmpty(columns);
        Assert.All(columns, column => Assert.InRange(column.GetMaxLength()!.Value, MaxName, int.MaxValue));
    }

    static IEnumerable<IProperty> Properties(ITypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(part => Properties(part.ComplexType)));
}
