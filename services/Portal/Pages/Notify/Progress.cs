using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>How far a page's answers are: <see cref="Words"/> for the task list, with the colour of their tag.</summary>
public record Progress(string Words, string? Colour)
{
    static readonly Progress NotStarted = new("Not started", "blue");
    static readonly Progress Incomplete = new("Incomplete", "yellow");
    public static readonly Progress Optional = new("Optional", "grey");
    static readonly Progress Completed = new("Completed", null);

    /// <summary>Whether nothing here stands between the draft and sending it.</summary>
    public bool IsDone => this == Completed || this == Optional;

    public bool IsCompleted => this == Completed;

    static readonly JsonSerializerOptions Json = new(
        JsonSerializerDefaults.Web)
    { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Progress Of(Section step, NotificationDraft draft)
    {
        var content = JsonSerializer.SerializeToNode(draft.Content, Json);
        var begun = step.Paths.Any(path => IsAnswered(path.Split('.').Aggregate(content, (node, name) => node?[name])));
        if (draft.Missing.Any(missing => step.Covers(missing.Path)))
            return begun ? Incomplete : NotStarted;
        return begun ? Completed : Optional;
    }

    static bool IsAnswered(JsonNode? node) => node switch
    {
        null => false,
        JsonObject several => several.Any(property => IsAnswered(property.Value)),
        JsonArray list => list.Count > 0,
        _ => true,
    };
}
