namespace Safeguarding.Dissemination.Model;

/// <summary>By what a subscription ended: the button of the page, the mail program's own button (RFC 8058), or a refused delivery.</summary>
public enum EndSource
{
    Page,
    OneClick,
    Delivery,
}
