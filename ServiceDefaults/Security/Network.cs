using System.Net;
using System.Net.Sockets;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// Whom an address belongs to, as far as an address says it: one IPv4 address, or what a provider gives one customer in IPv6 (/56).
/// </summary>
public static class Network
{
    const int CustomerBytes = 7;

    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? address.ToString()
            : Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, CustomerBytes));
    }
}
