using System.Text.RegularExpressions;
using Safeguarding.Portal.Tests.SignIn;

namespace Safeguarding.Portal.Tests.OrganisationPages;

/// <summary>An approver asks for a program, an administrator lets it in, and its secret is shown once.</summary>
[Collection(nameof(SignInApp))]
public sealed partial class ProgramsTests(SignInApp app)
{
    [Fact]
    public async Task A_program_is_asked_for_let_in_given_secrets_and_revoked()
    {
        using var tom = await SignedInAsync(DemoPerson.Tom);
        using var irene = await SignedInAsync(DemoPerson.Irene);
        var asked = await tom.SendAsync("/clients/ask", ("Name", "Case system"), ("Purpose", "Sends notifications."),
            ("Permissions", "notify"), ("Use", "live"), ("Proof", "secret"));
        var granted = await PressAsync(irene, asked.Path, "Grant");

        var made = await PressAsync(tom, asked.Path, "Secret");
        var later = await tom.OpenAsync(asked.Path);
        var revoked = await tom.SendAsync(later, asked.Path + "?handler=Revoke", ("Reason", "No longer used."));

        Assert.Contains("The administrators have been asked", asked.Main, StringComparison.Ordinal);
        Assert.Contains("The program is let in", granted.Main, StringComparison.Ordinal);
        var secret = Secret().Match(made.Main).Value;
        Assert.Contains("shown now and never again", made.Main, StringComparison.Ordinal);
        Assert.InRange(secret.Length, 43, 50);
        Assert.DoesNotContain(secret, later.Main, StringComparison.Ordinal);
        Assert.Contains("never used", later.Main, StringComparison.Ordinal);
        Assert.Contains("It gets no token any more", revoked.Main, StringComparison.Ordinal);
        Assert.Contains("Case system", (await irene.OpenAsync("/clients?State=revoked")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_has_its_reason_on_the_page_and_an_administrator_makes_no_secret_for_others()
    {
        using var tom = await SignedInAsync(DemoPerson.Tom);
        using var irene = await SignedInAsync(DemoPerson.Irene);
        var asked = await tom.SendAsync("/clients/ask", ("Name", "Another system"), ("Purpose", "Sends notifications."),
            ("Permissions", "notify"), ("Use", "sandbox"), ("Proof", "secret"));

        var without = await PressAsync(irene, asked.Path, "Refuse", ("Reason", ""));
        await PressAsync(irene, asked.Path, "Refuse", ("Reason", "Say who runs it."));
        var page = await tom.OpenAsync(asked.Path);

        Assert.Contains("href=\"#Reason\">Enter the reason<", without.Main, StringComparison.Ordinal);
        Assert.Contains("Say who runs it.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a secret", (await irene.OpenAsync(asked.Path)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_answers_are_named_beside_their_fields()
    {
        using var tom = await SignedInAsync(DemoPerson.Tom);

        var nothing = await tom.SendAsync("/clients/ask", ("Use", "live"), ("Proof", "secret"));
        var noKey = await tom.SendAsync("/clients/ask", ("Name", "X"), ("Proof", "key"));

        Assert.Contains("href=\"#Name\">Enter the name of the program<", nothing.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Purpose\">Enter what the program is for<", nothing.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#Permissions\">Select what it is to be let do<", nothing.Main, StringComparison.Ordinal);
        Assert.Contains("href=\"#PublicKey\">Paste the public key<", noKey.Main, StringComparison.Ordinal);
    }

    async Task<Visitor> SignedInAsync(DemoPerson person)
    {
        var visitor = app.Portal.Visitor();
        await visitor.SignInAsync(person);
        return visitor;
    }

    static async Task<Seen> PressAsync(Visitor visitor, string path, string handler, params (string Name, string Value)[] answers) =>
        await visitor.SendAsync(await visitor.OpenAsync(path), $"{path}?handler={handler}", answers);

    [GeneratedRegex("(?<=>)[A-Za-z0-9_-]{43}(?=<)")]
    private static partial Regex Secret();
}
