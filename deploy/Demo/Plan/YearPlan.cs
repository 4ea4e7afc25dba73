using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.Demo.Steps;

namespace Safeguarding.Demo.Plan;

/// <summary>All that happens in a year. The same span gives the same plan, so that it can be gone on with after an interruption.</summary>
sealed class YearPlan
{
    readonly YearSpan _year;
    readonly Dictionary<Guid, ReportToPublish> _reports = [];

    public YearPlan(YearSpan year)
    {
        _year = year;
        Cases = CasePlanner.Plan(year);
        Inquiries = InquiryPlanner.Plan(year, Cases);
        Meetings = MeetingPlanner.Plan(year, Cases);
        Conflicts = MeetingPlanner.Conflicts(year, Meetings);
        Reviewers = ReviewerPlan.Plan(year);
        WriteReports();
        Bulletins = BulletinPlan.Plan(year,
            [.. Cases.Select(known => (known.Id, known.PublishedAt)).Concat(Inquiries.Select(inquiry => (inquiry.Id, inquiry.PublishedAt)))
            .Where(entry => _reports.ContainsKey(entry.Id)).Select(entry => entry.PublishedAt!.Value)]);
        Subscribers = SubscriberPlan.Plan(year);
        Drafts = DraftPlan.Plan(year);
    }

    public IReadOnlyList<CasePlan> Cases { get; }
    public IReadOnlyList<InquiryPlan> Inquiries { get; }
    public IReadOnlyList<MeetingPlan> Meetings { get; }
    public IReadOnlyList<ConflictPlan> Conflicts { get; }
    public IReadOnlyList<ReviewerPlan> Reviewers { get; }
    public IReadOnlyList<BulletinPlan> Bulletins { get; }
    public IReadOnlyList<SubscriberPlan> Subscribers { get; }
    public IReadOnlyList<DraftPlan> Drafts { get; }
    public IReadOnlyDictionary<Guid, ReportToPublish> Reports => _reports;

    /// <summary>Every step, in the order in which they are begun.</summary>
    public IReadOnlyList<Step> Steps() =>
        [.. Cases.SelectMany(StepsOf).Concat(Inquiries.SelectMany(StepsOf)).Concat(Bulletins.SelectMany(StepsOf))
            .Concat(Subscribers.SelectMany(StepsOf)).Concat(Drafts.Select(draft => new SaveDraft(draft)))
            .Concat(Meetings.SelectMany(StepsOf)).Concat(Conflicts.Select(conflict => new DeclareConflict(conflict)))
                .Concat(Reviewers.SelectMany(StepsOf))
            .Where(step => _year.Includes(step.At)).OrderBy(step => step.At)];

    // National inquiries choose first: theirs are the lessons most people read.
    void WriteReports()
    {
        var reports = new Reports(_year);
        foreach (var inquiry in Inquiries.Where(inquiry => inquiry.PublishedAt is not null))
            if (reports.ForInquiry(inquiry, inquiry.PublishedAt!.Value) is { } report)
                _reports[inquiry.Id] = report;
        foreach (var known in Cases.Where(known => known.PublishedAt is not null).OrderBy(known => known.PublishedAt))
            if (reports.ForReview(known, known.PublishedAt!.Value) is { } report)
                _reports[known.Id] = report;
    }

    IEnumerable<Step> StepsOf(CasePlan plan)
    {
        yield return new SendNotification(plan);
        if (plan.EndedAt is not null)
            yield return new EndNotification(plan);
        if (plan.TriagedAt is not null)
            yield return new TriageCase(plan, _year.Seed);
        for (var part = 0; part < plan.WrittenAt.Count; part++)
            yield return new WriteReview(plan, part, _year.Seed);
        for (var turn = 0; turn < plan.SignedAt.Count; turn++)
            yield return new SignReview(plan, turn);
        if (plan.DecidedAt is not null)
            yield return new DecideCase(plan, 1, _year.Seed);
        if (plan.DecidedAgainAt is not null)
            yield return new DecideCase(plan, 2, _year.Seed);
        if (plan.PracticeReviewAt is not null)
            yield return new StartPracticeReview(plan, _year.Seed);
        if (_reports.GetValueOrDefault(plan.Id) is PublishPracticeReviewRequest report)
            yield return new PublishPracticeReview(plan, report);
    }

    IEnumerable<Step> StepsOf(InquiryPlan plan)
    {
        yield return new OpenInquiry(plan);
        if (_reports.GetValueOrDefault(plan.Id) is PublishNationalInquiryRequest report)
            yield return new PublishInquiry(plan, report);
    }

    static IEnumerable<Step> StepsOf(MeetingPlan plan)
    {
        yield return new PlanMeeting(plan);
        yield return new SetAgenda(plan);
        if (plan.RecordedAt is not null)
            yield return new HoldMeeting(plan);
    }

    static IEnumerable<Step> StepsOf(ReviewerPlan plan)
    {
        yield return new AddReviewer(plan);
        if (plan.RemovedAt is not null)
            yield return new RemoveReviewer(plan);
    }

    static IEnumerable<Step> StepsOf(BulletinPlan plan)
    {
        yield return new DraftBulletin(plan);
        if (plan.ApprovedAt is not null)
            yield return new ApproveBulletin(plan);
        if (plan.SentAt is not null)
            yield return new SendBulletin(plan);
        if (plan.WithdrawnAt is not null)
            yield return new WithdrawBulletin(plan);
    }

    IEnumerable<Step> StepsOf(SubscriberPlan plan)
    {
        var reader = Dice.For(_year.Seed, plan.Email).Id(plan.AskedAt);
        yield return new Subscribe(plan, reader);
        if (plan.ConfirmedAt is not null)
            yield return new ConfirmSubscription(plan, reader);
        if (plan.EndedAt is not null)
            yield return new Unsubscribe(plan, reader);
    }
}
