using System.Text;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Operations;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Tests.Sample;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.FailedMessages;

public class KeepingTests(NotesFixture fixture)
{
    [Fact]
    public async Task A_message_that_fails_becomes_a_row()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        Assert.Equal((Given.Queue, FailedMessageState.Waiting, 1), (failed.Queue, failed.State, failed.Faults));
        Assert.Equal(typeof(NoteDictated).FullName, failed.MessageType);
        Assert.Equal("System.InvalidOperationException", failed.ExceptionType);
        Assert.StartsWith("Safeguarding.ServiceDefaults.Tests.Sample.NoteDictatedConsumer.Consume(", failed.FailedIn);
    }

    [Fact]
    public async Task What_the_exception_says_is_not_kept()
    {
        var (_, failed) = await fixture.FailedNoteAsync();

        var kept = string.Join('\n', failed.Headers, failed.FailedIn, failed.ExceptionType, Encoding.UTF8.GetString(failed.Body));
        Assert.DoesNotContain(NoteDictatedConsumer.Secret, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_no_consumer_knows_becomes_a_row_too()
    {
        var stranger = new Stranger(Guid.NewGuid());

        await Send(Given.Queue, stranger);

        var failed = await fixture.FailedMessageAsync(stranger.Id);
        Assert.Equal((Given.Queue, null), (failed.Queue, failed.ExceptionType));
        Assert.Equal(FailedMessageState.Waiting, failed.State);
    }

    [Fact]
    public async Task The_same_failure_delivered_again_is_one_row_and_a_new_failure_counts()
    {
        var (stranger, messageId, first) = (new Stranger(Guid.NewGuid()), Guid.NewGuid(), DateTime.UtcNow);

        foreach (var failedAt in new[] { first, first, first.AddMinutes(1) })
            await Send($"{Given.Queue}_error", stranger, messageId, failedAt);

        await Eventually.True(async () => (await fixture.FailedMessageAsync(stranger.Id)).Faults == 2, "the second failure is counted");
        Assert.Equal(first.AddMinutes(1), (await fixture.FailedMessageAsync(stranger.Id)).FailedAt);
    }

    [Fact]
    public async Task Whatever_was_put_into_an_error_queue_is_taken_out_of_it()
    {
        var marker = Guid.NewGuid();

        await Send($"{Given.Queue}_error", new Stranger(marker), body: Encoding.UTF8.GetBytes($"\u0001 not JSON {marker}"));

        Assert.Equal(MessageTypeName.Unknown, (await fixture.FailedMessageAsync(marker)).MessageType);
    }

    async Task Send(string exchange, object message, Guid? messageId = null, DateTime? failedAt = null, byte[]? body = null)
    {
        var endpoint = await fixture.Notes.Services.GetRequiredService<IBus>().GetSendEndpoint(new Uri($"exchange:{exchange}"));
        await endpoint.Send(message, message.GetType(), Pipe.Execute<SendContext>(context =>
        {
            context.MessageId = messageId ?? Guid.NewGuid();
            context.Headers.Set(MessageHeaders.FaultTimestamp, failedAt?.ToString("O"));
            if (body is not null)
                context.Serializer = new MassTransit.Serialization.CopyBodySerializer(new("application/octet-stream"),
                    new BytesMessageBody(body));
        }));
    }

    public record Stranger(Guid Id);
}
