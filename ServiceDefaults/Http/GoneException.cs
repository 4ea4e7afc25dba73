namespace Safeguarding.ServiceDefaults.Http;

/// <summary>What is asked for was there and will not be again.</summary>
public class GoneException(string code, string message) : Exception(message)
{
    public string Code => code;
}
