namespace Safeguarding.StatutoryClocks;

/// <summary>
/// The deadlines of the learning system. Lengths and sources are data (<see cref="DeadlineRule"/>) and change with time. Updates on
/// improvements have no clock here: each review's plan sets its own dates.
/// </summary>
public enum StatutoryClock
{
    /// <summary>Local authority notifies the Panel. Runs from awareness, not from the incident. Children Act 2004 s.16C(1).</summary>
    NotifyIncident,

    /// <summary>Local authority tells its partners and other areas. Runs from awareness.</summary>
    TellPartners,

    /// <summary>Local authority notifies the Secretary of State and Ofsted of a looked-after child's death, whatever the cause.</summary>
    LookedAfterChildDeath,

    /// <summary>Local authority notifies the death of a care leaver up to and including age 24.</summary>
    CareLeaverDeath,

    /// <summary>Partners complete and send the rapid review. Runs from the day the notification was sent to the Panel.</summary>
    RapidReview,

    /// <summary>The Panel answers a rapid review. Runs from its receipt.</summary>
    PanelResponse,

    /// <summary>Partners tell the Panel, Ofsted and the department of a practice review and its reviewer. Runs from the decision.</summary>
    PracticeReviewAnnouncement,

    /// <summary>Partners complete and publish the local practice review. Runs from the decision to start it.</summary>
    PracticeReviewPublication,

    /// <summary>Local report goes to the Panel and the Secretary of State. Runs backward from the planned publication. Reg. 16.</summary>
    AdvanceCopy,

    /// <summary>The Panel publishes the national review. Runs from the decision to start it.</summary>
    NationalInquiryPublication,

    /// <summary>National report goes to the Secretary of State. Runs backward from the planned publication. Reg. 9.</summary>
    NationalAdvanceCopy,

    /// <summary>A published local report stays available at least until this date. Runs from publication. Reg. 17.</summary>
    PracticeReviewAvailability,

    /// <summary>A published national report stays available at least until this date. Runs from publication. Reg. 10.</summary>
    NationalInquiryAvailability,

    /// <summary>Partners publish their yearly report. Children Act 2004 s.16G.</summary>
    YearlyReport,

    /// <summary>Partners send the Panel a copy of the yearly report. Runs from its publication.</summary>
    YearlyReportCopy,
}
