using AngleSharp.Dom;

namespace Safeguarding.Portal.KeptForms;

/// <summary>What a page says above its own content when it is shown with what was typed before the session ended.</summary>
static class KeptNotice
{
    const string Banner = """
        <div class="govuk-notification-banner" role="region" aria-labelledby="kept-form-title" data-module="govuk-notification-banner">
          <div class="govuk-notification-banner__header">
            <h2 class="govuk-notification-banner__title" id="kept-form-title">Important</h2>
          </div>
          <div class="govuk-notification-banner__content">
            <p class="govuk-notification-banner__heading">
              What you entered is still here. It has not been sent yet: look at it, then send it again.
            </p>
          </div>
        </div>
        """;

    const string Rest = """
        <h2 class="govuk-heading-m">What else you had entered</h2>
        <p class="govuk-body">This page has no place for it any more. Copy what you need.</p>
        """;

    public static void Put(IElement main, bool hadFiles, IReadOnlyList<KeptText> left)
    {
        var document = main.Owner!;
        var notice = document.CreateElement("div");
        notice.InnerHtml = Banner;
        if (hadFiles)
            notice.QuerySelector(".govuk-notification-banner__content")!.Append(
                Paragraph(document, "Files cannot be kept. Choose them again."));
        if (left.Count > 0)
            notice.Append(List(document, left));
        main.Prepend(notice);
    }

    static IElement List(IDocument document, IReadOnlyList<KeptText> left)
    {
        var rest = document.CreateElement("div");
        rest.ClassName = "govuk-inset-text";
        rest.InnerHtml = Rest;
        foreach (var text in left)
        {
            var label = document.CreateElement("h3");
            (label.ClassName, label.TextContent) = ("govuk-heading-s", text.Label);
            var value = Paragraph(document, text.Text);
            value.ClassList.Add("app-prose");
            rest.Append(label, value);
        }

        return rest;
    }

    static IElement Paragraph(IDocument document, string text)
    {
        var paragraph = document.CreateElement("p");
        (paragraph.ClassName, paragraph.TextContent) = ("govuk-body", text);
        return paragraph;
    }
}
