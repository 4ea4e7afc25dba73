using System.Text.RegularExpressions;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>What people type to search by is text, not a pattern.</summary>
public static partial class LikePattern
{
    /// <summary>The third argument of <c>EF.Functions.Like</c>.</summary>
    public const string Escape = @"\";

    /// <summary>What <c>EF.Functions.Like</c> finds the words by, anywhere and as they stand.</summary>
    public static string Containing(string words) => $"%{Special().Replace(words.Trim(), @"\$0")}%";

    [GeneratedRegex(@"[\\%_\[]")]
    private static partial Regex Special();
}
