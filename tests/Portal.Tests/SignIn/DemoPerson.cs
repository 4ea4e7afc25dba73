namespace Safeguarding.Portal.Tests.SignIn;

/// <summary>Published in samples/demo-people.json. Those whose access a test changes appear in no other test.</summary>
record DemoPerson(string Email, string Password)
{
    public static readonly DemoPerson Priya = new("priya.nair@kent-icb.example", "published-kent-health");
    public static readonly DemoPerson Sofia = new("sofia.lindgren@panel.example", "published-analyst");
    public static readonly DemoPerson Peter = new("peter.grant@dfe.example", "published-minister");
    public static readonly DemoPerson Irene = new("irene.walsh@panel.example", "published-administrator");
}
