using System.Text.Json;

namespace Safeguarding.Portal.Tests.SignIn;

/// <summary>Published in samples/demo-people.json. Those whose access a test changes appear in no other test.</summary>
record DemoPerson(string Email, string Password, string TotpSecret)
{
    public static readonly DemoPerson Priya = Named("priya.nair@kent-icb.example");
    public static readonly DemoPerson Sofia = Named("sofia.lindgren@panel.example");
    public static readonly DemoPerson Peter = Named("peter.grant@dfe.example");
    public static readonly DemoPerson Amira = Named("amira.hussain@leeds.example");
    public static readonly DemoPerson Tom = Named("tom.ashworth@leeds.example");
    public static readonly DemoPerson Irene = Named("irene.walsh@panel.example");

    static DemoPerson Named(string email)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "demo-people.json"));
        return JsonSerializer.Deserialize<List<DemoPerson>>(file, JsonSerializerOptions.Web)!.Single(person => person.Email == email);
    }
}
