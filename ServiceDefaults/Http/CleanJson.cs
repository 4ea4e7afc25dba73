using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.ServiceDefaults.Http;

/// <summary>
/// A JSON body as it was sent, with every text cleaned (<see cref="CleanText"/>) and what is empty then taken as absent: null, whatever the
/// field's type, and no entry of a list.
/// </summary>
static class CleanJson
{
    static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="JsonException">It is no JSON, or nested too deep.</exception>
    /// <exception cref="RepeatedPropertyException">An object says the same property twice.</exception>
    public static byte[] Rewrite(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var output = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(output, Writing))
        {
            reader.Read();
            Value(ref reader, writer, "", field: null, inList: false);
            // Whatever follows the value is an error, and found by reading on.
            reader.Read();
        }

        return output.WrittenSpan.ToArray();
    }

    static void Value(ref Utf8JsonReader reader, Utf8JsonWriter writer, string path, string? field, bool inList)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Properties(ref reader, writer, path);
                break;
            case JsonTokenType.StartArray:
                Entries(ref reader, writer, path, field);
                break;
            case JsonTokenType.String:
                if (CleanText.Of(field, TextOf(ref reader)) is { } text)
                    writer.WriteStringValue(text);
                else if (!inList)
                    writer.WriteNullValue();
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    static void Properties(ref Utf8JsonReader reader, Utf8JsonWriter writer, string path)
    {
        // As the properties are found: in any case.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = CleanText.Line(TextOf(ref reader)) ?? "";
            var its = path.Length == 0 ? name : $"{path}.{name}";
            if (!seen.Add(name))
                throw new RepeatedPropertyException(its);
            writer.WritePropertyName(name);
            reader.Read();
            Value(ref reader, writer, its, name, inList: false);
        }

        writer.WriteEndObject();
    }

    static void Entries(ref Utf8JsonReader reader, Utf8JsonWriter writer, string path, string? field)
    {
        writer.WriteStartArray();
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            Value(ref reader, writer, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), field, inList: true);
        writer.WriteEndArray();
    }

    // By hand: the reader's own way throws at half a character, which JSON can carry ("\ud800").
    static string TextOf(ref Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        if (!reader.ValueIsEscaped)
            return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
            }
            else if (text[++at] == 'u')
            {
                plain.Append((char)int.Parse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                plain.Append(text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return plain.ToString();
    }
}

/// <summary>Which of the two values was meant cannot be known.</summary>
sealed class RepeatedPropertyException(string path) : Exception
{
    public string Path => path;
}
