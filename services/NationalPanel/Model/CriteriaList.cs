namespace Safeguarding.NationalPanel.Model;

public enum CriteriaList
{
    /// <summary>For the panel's question whether a case is complex or of national importance.</summary>
    National,

    /// <summary>For the partners' question whether a case is important for their area.</summary>
    Local,
}
