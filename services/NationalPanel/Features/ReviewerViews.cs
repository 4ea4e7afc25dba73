using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Features;

static class ReviewerViews
{
    public static Reviewer Public(PoolReviewer reviewer) => new()
    {
        Id = reviewer.Id,
        Name = reviewer.Name,
        Expertise = reviewer.Expertise,
        AddedOn = LondonTime.DateOf(reviewer.AddedAt),
    };

    public static PooledReviewer Full(PoolReviewer reviewer) => new()
    {
        Id = reviewer.Id,
        Version = reviewer.Version,
        Name = reviewer.Name,
        Expertise = reviewer.Expertise,
        AddedOn = LondonTime.DateOf(reviewer.AddedAt),
        RemovedAt = reviewer.RemovedAt,
        RemovalReason = reviewer.RemovalReason,
    };

    public static FieldErrors Check(DescribeReviewerRequest request)
    {
        var errors = new FieldErrors();
        errors.Text("name", request.Name, 200);
        errors.Text("expertise", request.Expertise, 2_000);
        return errors;
    }
}
