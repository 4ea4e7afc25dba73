namespace Safeguarding.Notifications.Tests.Features;

/// <summary>One wrong thing each: the path, the JSON that is put there (nothing: taken away), and the errors it must bring.</summary>
public static class BadContent
{
    const string Absent = Mutation.Absent;
    static readonly string Tomorrow = $"\"{Given.Today.AddDays(1):O}\"";
    static readonly string Long = $"\"{new string('x', 60_000)}\"";

    /// <summary>What cannot be read: path, JSON put there, errors.</summary>
    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "kind", "\"murder\"", "kind: invalid-value" },
        { "kind", "3", "kind: invalid-value" },
        { "becameAwareOn", "\"2026-02-30\"", "becameAwareOn: invalid-value" },
        { "becameAwareOn", "\"yesterday\"", "becameAwareOn: invalid-value" },
        { "becameAwareOn", "20260101", "becameAwareOn: invalid-value" },
        { "narrative", "{}", "narrative: invalid-value" },
        { "children", "\"two\"", "children: invalid-value" },
        { "children[0]", "7", "children[0]: invalid-value" },
        { "children[0].age", "\"four\"", "children[0].age: invalid-value" },
        { "children[0].age", "1.5", "children[0].age: invalid-value" },
        { "children[0].sex", "\"none\"", "children[0].sex: invalid-value" },
        { "children[0].status.knownTo", "[\"scouts\"]", "children[0].status.knownTo[0]: invalid-value" },
        { "children[0].nickname", "\"Rob\"", "children[0].nickname: invalid-value" },
        { "incident.abuseLink", "\"maybe\"", "incident.abuseLink: invalid-value" },
        { "adults[0].relations", "{}", "adults[0].relations: invalid-value" },
        { "id", "\"not-an-id\"", "id: invalid-value" },
    };

    /// <summary>What can be read and cannot be.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "areaCode", "\"E99999999\"", "areaCode: unknown-code" },
        { "areaCode", "\"E10000016\"", "areaCode: not-your-area" },
        { "areaCode", "\"E10000006\"", "areaCode: not-in-force" },
        { "becameAwareOn", Tomorrow, "becameAwareOn: in-the-future" },
        { "becameAwareOn", "\"2020-01-01\"", "becameAwareOn: before-incident" },
        { "becameAwareOn", "\"0001-01-01\"", "becameAwareOn: impossible-date" },
        { "incident.date.on", Tomorrow, "incident.date.on: in-the-future; becameAwareOn: before-incident" },
        { "incident.date.on", "\"1066-10-14\"", "incident.date.on: impossible-date; children[0].birthDate: after-incident" },
        { "incident.date.from", "\"2020-01-01\"", "incident.date.from: not-applicable" },
        { "incident.date.timeOfDay", Long, "incident.date.timeOfDay: too-long" },
        { "incident.place.postcode", "\"SOMEWHERE\"", "incident.place.postcode: format" },
        { "incident.place.country", "\"Wales\"", "incident.place.country: not-applicable" },
        { "incident.suspectedCause", Long, "incident.suspectedCause: too-long" },
        { "incident.abuse[0].type", "\"XXX\"", "incident.abuse[0].type: unknown-code" },
        { "incident.abuse[0]", "null", "incident.abuse[0]: invalid-value" },
        { "children[0]", "null", "children[0]: invalid-value" },
        { "children[0].birthDate", Tomorrow, "children[0].birthDate: in-the-future" },
        { "children[0].birthDate", $"\"{Given.Today:O}\"", "children[0].birthDate: after-incident" },
        { "children[0].birthDate", "\"1999-01-01\"", "children[0].birthDate: too-old" },
        { "children[0].age", "4", "children[0].age: only-one" },
        { "children[0].firstNames", Long, "children[0].firstNames: too-long" },
        { "children[0].ethnicity", "\"XXXX\"", "children[0].ethnicity: unknown-code" },
        { "children[0].nhsNumber", "\"999 100 0071\"", "children[0].nhsNumber: check-digit" },
        { "children[0].nhsNumber", "\"12\"", "children[0].nhsNumber: check-digit" },
        { "children[0].upn", "\"A801200001001\"", "children[0].upn: check-letter" },
        { "children[0].home.areaCode", "\"W06000015\"", "children[0].home.areaCode: unknown-code" },
        { "children[0].home.country", "\"France\"", "children[0].home.areaCode: not-applicable" },
        { "children[0].status.legalStatus", "\"ZZ\"", "children[0].status.legalStatus: unknown-code" },
        { "children[0].status.placementType", "\"ZZ\"", "children[0].status.placementType: unknown-code" },
        { "children[0].status.knownTo", "[\"police\",\"police\"]", "children[0].status.knownTo: repeated" },
        { "adults[0].relations[0].child", "2", "adults[0].relations[0].child: unknown-child" },
        { "adults[0].relations[0]", "null", "adults[0].relations[0]: invalid-value" },
        { "adults[0].birthDate", Tomorrow, "adults[0].birthDate: in-the-future" },
        { "otherAreas", "[{\"areaCode\":\"E08000035\",\"reason\":\"residence\"}]", "otherAreas[0].areaCode: same-area" },
        { "otherAreas", "[null]", "otherAreas[0]: invalid-value" },
        { "proceedings", "[null]", "proceedings[0]: invalid-value" },
        { "narrative", Long, "narrative: too-long" },
        { "immediateActions", Long, "immediateActions: too-long" },
        { "contact", "{\"name\":\"Ann Duty\",\"email\":" + Long + "}", "contact.email: too-long" },
        { "contact", "{\"name\":\"Ann Duty\",\"email\":\"not an email\"}", "contact.email: invalid-email" },
        { "contact", "{\"name\":\"Ann Duty\",\"email\":\"social.worker@leeds\"}", "contact.email: invalid-email" },
        { "contact", "{\"name\":\"Ann Duty\",\"phone\":\"call me\"}", "contact.phone: invalid-telephone" },
        { "contact", "{\"name\":\"Ann Duty\",\"phone\":\"0113\"}", "contact.phone: invalid-telephone" },
        { "children[0].id", "\"00000000-0000-0000-0000-000000000000\"", "children[0].id: invalid-value" },
        { "adults[0].id", "\"00000000-0000-0000-0000-000000000000\"", "adults[0].id: invalid-value" },
        { "children[0].home.postcode", "\"LS8\"", "children[0].home.postcode: format" },
    };

    /// <summary>What is not there.</summary>
    public static TheoryData<string, string, string> Missing => new()
    {
        { "kind", Absent, "kind: required" },
        { "areaCode", Absent, "areaCode: required" },
        { "areaCode", "\" \"", "areaCode: required" },
        { "becameAwareOn", Absent, "becameAwareOn: required" },
        { "incident", Absent, "incident: required" },
        { "incident.date", Absent, "incident.date: required" },
        { "incident.date.on", Absent, "incident.date.on: required" },
        { "incident.place", "null", "incident.place: required" },
        { "incident.place.where", Absent, "incident.place.where: required" },
        { "incident.nature", Absent, "incident.nature: required" },
        { "incident.abuse", "[]", "incident.abuse: required" },
        { "incident.abuseLink", Absent, "incident.abuseLink: required" },
        { "children", "[]", "children: required" },
        { "children[0].birthDate", Absent, "children[0].birthDate: required" },
        { "children[0].role", "\"sibling\"", "children: required" },
        { "children[0].home", Absent, "children[0].home: required" },
        { "children[0].home.areaCode", Absent, "children[0].home.areaCode: required" },
        { "children[0].status", Absent, "children[0].status: required" },
        { "children[0].status.childProtectionPlan", "\"current\"", "children[0].status.planCategory: required" },
        { "children[0].status.lookedAfter", "\"yes\"",
            "children[0].status.legalStatus: required; children[0].status.placementType: required" },
        { "children[0].status.knownTo", Absent, "children[0].status.knownTo: required" },
        { "adults[0].lastName", Absent, "adults[0].lastName: required" },
        { "adults[0].role", Absent, "adults[0].role: required" },
        { "narrative", "\"\"", "narrative: required" },
        { "immediateActions", Absent, "immediateActions: required" },
        { "mediaInterest", Absent, "mediaInterest: required" },
    };
}
