using System.Text.Json.Serialization;

namespace Safeguarding.Contracts;

/// <summary>The three safeguarding partners of an area (Children Act 2004 s.16E).</summary>
public enum Agency
{
    /// <summary>The council (local authority with children's services).</summary>
    [JsonStringEnumMemberName("la")]
    LocalAuthority,

    /// <summary>The integrated care board.</summary>
    [JsonStringEnumMemberName("health")]
    Health,

    /// <summary>The chief officer of police.</summary>
    [JsonStringEnumMemberName("police")]
    Police,
}
