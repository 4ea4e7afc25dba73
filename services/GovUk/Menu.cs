namespace Safeguarding.GovUk;

/// <summary>The menu of the site, on every page of it.</summary>
/// <param name="Places">Where it leads.</param>
/// <param name="SignedIn">Whether it offers to sign out, or to sign in.</param>
/// <param name="SignOut">Where the form is sent that signs out; without one a page asks first.</param>
/// <param name="Badges">What stands beside some of the places.</param>
public record Menu(
    IEnumerable<(string Name, string Path)> Places, bool SignedIn, string? SignOut = null, params IReadOnlyList<MenuBadge> Badges);

/// <summary>A number beside a place of the menu.</summary>
/// <param name="Path">The place's.</param>
/// <param name="Text">What is seen.</param>
/// <param name="SpokenText">What is heard after the place's name.</param>
public record MenuBadge(string Path, string Text, string SpokenText);
