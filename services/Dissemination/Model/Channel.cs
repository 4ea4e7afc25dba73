namespace Safeguarding.Dissemination.Model;

public enum Channel
{
    Email,
}
