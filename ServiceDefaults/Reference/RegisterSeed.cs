using System.Globalization;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>Version 1 of the register: England as the reference files know it (see Reference/Data/README.md).</summary>
static class RegisterSeed
{
    const int First = 1;

    /// <summary>Health and Care Act 2022 s.19. The clinical commissioning groups that were before are not listed.</summary>
    static readonly DateOnly FirstBoards = new(2022, 7, 1);

    public static IReadOnlyList<RegisteredBody> Read()
    {
        List<RegisteredBody> councils = [.. ReferenceFile.Read("local-authorities").Select(Council)];
        List<Row> rows = [.. ReferenceFile.Read("area-partners").Select(Row.Of)];
        rows.AddRange(councils.SelectMany(council => BeforeSuccession(council, councils, rows)).ToList());

        var policed = rows.DistinctBy(row => row.AreaCode)
            .ToLookup(row => row.ForceCode, row => new ServedArea { AreaCode = row.AreaCode, ValidTo = row.AreaEnded });
        var boarded = rows.GroupBy(row => row.AreaCode).SelectMany(Boarded).ToLookup(served => served.BoardCode, served => served.Area);
        return
        [
            .. councils,
            .. Boards().Select(board => board with { Serves = [.. boarded[board.Code]] }),
            .. ReferenceFile.Read("police-forces").Select(Force).Select(force => force with { Serves = [.. policed[force.Code]] }),
        ];
    }

    static RegisteredBody Council(IReadOnlyDictionary<string, string> row) => new()
    {
        Code = row["gss_code"],
        Version = First,
        Agency = Agency.LocalAuthority,
        Name = row["name"],
        Region = row["region"],
        ValidFrom = Date(row["valid_from"]),
        ValidTo = Date(row["valid_to"]),
        Successors = Codes(row["successor_gss_code"]),
    };

    static RegisteredBody Force(IReadOnlyDictionary<string, string> row) => new()
    {
        Code = row["gss_code"],
        Version = First,
        Agency = Agency.Police,
        Name = row["force_name"],
        ValidFrom = Date(row["valid_from"]),
        ValidTo = Date(row["valid_to"]),
    };

    // A board that got a new GSS code is the same board: its ODS code stays.
    static IEnumerable<RegisteredBody> Boards() =>
        from row in ReferenceFile.Read("integrated-care-boards")
        group row by row["ods_code"] into rows
        let last = rows.MaxBy(row => Date(row["valid_from"]))!
        select new RegisteredBody
        {
            Code = rows.Key,
            Version = First,
            Agency = Agency.Health,
            Name = last["name"],
            ValidFrom = rows.Min(row => Date(row["valid_from"])),
            ValidTo = Date(last["valid_to"]),
            Successors = [.. Codes(last["successor_ods_code"]).Where(code => code != rows.Key)],
        };

    /// <summary>The boards of one area, once for each time without a break. The one with most of the area signs.</summary>
    static IEnumerable<(string BoardCode, ServedArea Area)> Boarded(IGrouping<string, Row> area)
    {
        foreach (var board in area.Where(row => row.BoardFrom is not null).GroupBy(row => row.BoardCode))
        {
            ServedArea? current = null;
            foreach (var row in board.OrderBy(row => row.BoardFrom))
            {
                var next = new ServedArea
                {
                    AreaCode = row.AreaCode,
                    ValidFrom = row.BoardFrom,
                    ValidTo = row.BoardTo,
                    Signs = area.Where(other => other.MeetsInTime(row)).MaxBy(other => other.Share)!.BoardCode == row.BoardCode,
                };
                // A row ends where only its share changes.
                if (current is not null && current.Signs == next.Signs && current.ValidTo?.AddDays(1) == next.ValidFrom)
                    next = next with { ValidFrom = current.ValidFrom };
                else if (current is not null)
                    yield return (board.Key, current);
                current = next;
            }

            yield return (board.Key, current!);
        }
    }

    // The file lists no councils that are no more: their partners were those with which their successors began.
    static IEnumerable<Row> BeforeSuccession(RegisteredBody council, IReadOnlyList<RegisteredBody> councils, IReadOnlyList<Row> rows)
    {
        if (council.ValidTo is not { } lastDay)
            return [];

        var successors = councils.Where(successor => council.Successors.Contains(successor.Code)).ToList();
        return
            from successor in successors
            from row in rows
            where row.AreaCode == successor.Code && row.BoardFrom <= (successor.ValidFrom > FirstBoards ? successor.ValidFrom : FirstBoards)
            group row by row.BoardCode into board
            let first = board.First()
            select first with
            {
                AreaCode = council.Code,
                AreaEnded = lastDay,
                BoardFrom = FirstBoards <= lastDay ? FirstBoards : null,
                BoardTo = lastDay,
                Share = board.Sum(row => row.Share) / successors.Count,
            };
    }

    static string[] Codes(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    static DateOnly? Date(string cell) => cell.Length == 0 ? null : DateOnly.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>An area, its force and one of its boards for a time.</summary>
    /// <param name="BoardFrom">None where no board is known for the area's whole life.</param>
    sealed record Row(string AreaCode, string ForceCode, string BoardCode, DateOnly? BoardFrom, DateOnly? BoardTo, decimal Share)
    {
        public DateOnly? AreaEnded { get; init; }

        public static Row Of(IReadOnlyDictionary<string, string> row) => new(
            row["gss_code"], row["police_force_gss_code"], row["icb_ods_code"], Date(row["valid_from"]), Date(row["valid_to"]),
            decimal.Parse(row["lsoa_share"], CultureInfo.InvariantCulture));

        public bool MeetsInTime(Row other) =>
            BoardFrom is not null && other.BoardFrom is not null
            && (other.BoardTo is null || BoardFrom <= other.BoardTo) && (BoardTo is null || BoardTo >= other.BoardFrom);
    }
}
