namespace Safeguarding.ServiceDefaults.Tests.Sample;

public record NoteDictated(Guid NoteId);
