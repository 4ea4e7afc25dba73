namespace Safeguarding.Contracts.Identity;

/// <summary>
/// What became of a file of first approvers: CSV with the columns <c>organisation</c> (a code of the register or a name), <c>name</c> and
/// <c>email</c>, sent as the form field <c>file</c>. Good rows are invited, whatever the others; with <c>?check=true</c> nobody is.
/// Errors of the whole file: <c>required</c>, <c>too-large</c>, <c>not-text</c>, <c>not-csv</c>, <c>missing-column</c>,
/// <c>too-many-rows</c>, <c>no-rows</c>.
/// </summary>
/// <param name="Rows">One for each row of the file, in its order.</param>
public record ApproverImport(IReadOnlyList<ApproverImportRow> Rows);

/// <summary>A row of a file of first approvers.</summary>
/// <param name="Line">The line of the file in which it begins, from 1.</param>
/// <param name="Organisation">The organisation's name; what the file says where there is no such organisation.</param>
/// <param name="Name">The person's full name, as it is kept.</param>
/// <param name="Email">The address that is invited.</param>
/// <param name="State">What became of it.</param>
/// <param name="Problems">
/// Why nobody is invited: <c>required</c>, <c>too-long</c>, <c>invalid-email</c>, <c>unknown-organisation</c>,
/// <c>ambiguous-organisation</c>, <c>ended-organisation</c>, <c>repeated</c>, <c>of-another-organisation</c>, <c>revoked</c>.
/// </param>
public record ApproverImportRow(
    int Line, string Organisation, string Name, string Email, ApproverImportState State, IReadOnlyList<FieldError> Problems);

/// <summary>What became of a row.</summary>
public enum ApproverImportState
{
    /// <summary>The person is invited, or would be.</summary>
    Invited,

    /// <summary>An invitation of the organisation to this address is under way, or the person has joined: nothing more is sent.</summary>
    Known,

    /// <summary>Something is wrong with the row.</summary>
    Wrong,
}
