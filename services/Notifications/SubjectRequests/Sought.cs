using System.Text.Json;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>Who is sought. Names are compared as for duplicates: without case, accents, order and middle names.</summary>
public sealed record Sought(string? FirstNames, string? LastName, string? OtherNames, DateOnly? BirthDate, string? NhsNumber)
{
    readonly Lazy<IReadOnlySet<string>> _pairs = new(() => NameWords.Pairs(FirstNames, LastName, OtherNames).ToHashSet());

    public static Sought Of(SubjectRequestEntry request) => new(
        request.FirstNames, request.LastName, request.OtherNames, request.BirthDate, CleanText.Compact(request.NhsNumber));

    /// <summary>As it is sealed.</summary>
    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>Every way in which a notification or draft may be about the person, the surest first.</summary>
    public IReadOnlyList<SubjectMatch> In(DossierTexts dossier) =>
    [
        .. dossier.Contents.Select(said => said.Content).SelectMany(In).Concat(dossier.Texts.SelectMany(Mentions)).Distinct().Order(),
    ];

    public SubjectMatch? Is(ChildDetails child) =>
        NhsNumber is { } number && CleanText.Compact(child.NhsNumber) == number
            ? SubjectMatch.SameNhsNumber
            : Is(child.FirstNames, child.LastName, child.OtherNames, child.BirthDate);

    public SubjectMatch? Is(AdultDetails adult) => Is(adult.FirstNames, adult.LastName, adult.OtherNames, adult.BirthDate);

    IEnumerable<SubjectMatch> In(NotificationContent content) =>
    [
        .. (content.Children ?? []).Select(Is).OfType<SubjectMatch>(),
        .. (content.Adults ?? []).Select(Is).OfType<SubjectMatch>(),
        .. Is(null, content.Contact?.Name, null, null) is { } contact ? (SubjectMatch[])[contact] : [],
    ];

    IEnumerable<SubjectMatch> Mentions(string text) => NameWords.Mentions(text, _pairs.Value) ? [SubjectMatch.Mentioned] : [];

    SubjectMatch? Is(string? firstNames, string? lastName, string? otherNames, DateOnly? born) =>
        !NameWords.Pairs(firstNames, lastName, otherNames).Any(_pairs.Value.Contains) ? null
        : born is not null && born == BirthDate ? SubjectMatch.SameNameAndBirthDate
        : SubjectMatch.SameName;
}
