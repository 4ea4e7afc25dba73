using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Notices;

/// <summary>What services tell Identity, and what people then find.</summary>
static class Raising
{
    public static NoticeRaised Notice(params NoticeAudience[] audiences)
    {
        var caseId = Guid.CreateVersion7();
        return new NoticeRaised
        {
            NoticeId = Guid.NewGuid(),
            Kind = NoticeKind.RapidReviewOpened,
            MatterId = Guid.NewGuid(),
            For = audiences,
            SubjectId = Guid.NewGuid(),
            CaseId = caseId,
            Reference = $"SIN-2026-{Guid.NewGuid().ToString("N")[..8]}",
            DueOn = new DateOnly(2027, 1, 4),
            Statutory = true,
            RaisedAt = DateTime.UtcNow,
        };
    }

    public static NoticeRaised Notice(params Person[] people) => Notice([.. people.Select(For)]);

    public static NoticeAudience For(Person person) => new() { PersonId = person.Id.ToString() };

    public static NoticeSettled Settled(Guid matter) => new() { MatterId = matter, SettledAt = DateTime.UtcNow };

    /// <summary>A person of the council, board or force that serves an area.</summary>
    public static async Task<Person> PersonOfAsync(this IdentityApp app, string bodyCode, params string[] roles)
    {
        var organisation = await app.Ask(db => db.Organisations.SingleAsync(row => row.BodyCode == bodyCode));
        return await app.PersonAsync(organisation.Name, roles);
    }

    public static async Task<HttpClient> ApiAsync(this IdentityApp app, Person person)
    {
        var http = app.Client();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer",
            (await app.Browser().TokensOfAsync(person.Email!, Given.Password)).AccessToken);
        return http;
    }

    public static async Task<IReadOnlyList<NoticeSummary>> NoticesAsync(this HttpClient http, string query = "") =>
        (await http.GetAsync<Page<NoticeSummary>>($"/api/identity/notices{query}")).Items;

    public static async Task<int> CountAsync(this HttpClient http) =>
        (await http.GetAsync<NoticeCount>("/api/identity/notices/count")).Unseen;

    /// <summary>Ids of the people who were told.</summary>
    public static Task<List<Guid>> ToldAsync(this IdentityApp app, NoticeRaised notice) => app.Ask(db =>
        db.Notices.Where(row => row.RaisedId == notice.NoticeId).Select(row => row.PersonId).ToListAsync());
}
