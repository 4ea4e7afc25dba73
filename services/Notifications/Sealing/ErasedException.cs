using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Notifications.Sealing;

/// <summary>What is asked for was erased for good: that it was there is all that is left.</summary>
public sealed class ErasedException() : GoneException(
    "erased", "What was reported has been erased. Its reference and the facts that statistics count are kept.");
