using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.NationalPanel.Features;

static class ReviewerRules
{
    public static FieldErrors Check(DescribeReviewerRequest request)
    {
        var errors = new FieldErrors();
        errors.Text("name", request.Name, 200);
        errors.Text("expertise", request.Expertise, 2_000);
        return errors;
    }
}
