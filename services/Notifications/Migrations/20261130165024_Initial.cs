using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeguarding.Notifications.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ActorOrganisation = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Action = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TraceId = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    SealNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeals",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Entries = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "CaseProgress",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseProgress", x => x.NotificationId);
                });

            migrationBuilder.CreateTable(
                name: "FailedMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Queue = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MessageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MessageType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Headers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    CorrelationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ExceptionType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FailedIn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FailedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Faults = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FailedMessages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NotificationKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "varbinary(400)", maxLength: 400, nullable: true),
                    RingKeyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    GivenToAreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true),
                    AreaVersion = table.Column<int>(type: "int", nullable: false),
                    HappenedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    HappenedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    BecameAwareOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Late = table.Column<bool>(type: "bit", nullable: false),
                    LateReason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    InPanelRemit = table.Column<bool>(type: "bit", nullable: false),
                    RemitSince = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RapidReviewDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MediaInterest = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlaceKey = table.Column<string>(type: "nvarchar(22)", maxLength: 22, nullable: true),
                    NumberOfChildren = table.Column<int>(type: "int", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    LeadingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LinkRelation = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LinkedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    FailedMessageId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TraceParent = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Error = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RaisedReminders",
                columns: table => new
                {
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RaisedReminders", x => x.NoticeId);
                });

            migrationBuilder.CreateTable(
                name: "RegisterEntries",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterEntries", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Timeline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BusinessKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Number = table.Column<int>(type: "int", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Late = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Timeline", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StoredAs = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Scan = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_NotificationKeys_DossierId",
                        column: x => x.DossierId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ErasureProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KeptUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    PostponedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasureProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ErasureProposals_NotificationKeys_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SetById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    LiftReason = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalHolds_NotificationKeys_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Nicknames",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nicknames", x => new { x.CaseId, x.AreaCode });
                    table.ForeignKey(
                        name: "FK_Nicknames_NotificationKeys_CaseId",
                        column: x => x.CaseId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpenedShares",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OpenedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OpenedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClosingReason = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClosedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenedShares", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenedShares_NotificationKeys_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Agency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AuthorId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AuthorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    Content = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    CoSigns = table.Column<bool>(type: "bit", nullable: false),
                    OfVersion = table.Column<int>(type: "int", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerComments_NotificationKeys_DossierId",
                        column: x => x.DossierId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubjectRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OpenedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Person = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    SearchedTo = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SearchedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Unreadable = table.Column<int>(type: "int", nullable: false),
                    Extended = table.Column<bool>(type: "bit", nullable: false),
                    ExtendedBecause = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClosedBecause = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjectRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubjectRequests_NotificationKeys_Id",
                        column: x => x.Id,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseAccess",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Restricted = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAccess", x => x.NotificationId);
                    table.ForeignKey(
                        name: "FK_CaseAccess_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Children",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    NhsKey = table.Column<string>(type: "nvarchar(22)", maxLength: 22, nullable: true),
                    BirthKey = table.Column<string>(type: "nvarchar(22)", maxLength: 22, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Children", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Children_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Instant = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BeforeFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    BeforeTo = table.Column<DateOnly>(type: "date", nullable: true),
                    AfterFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    AfterTo = table.Column<DateOnly>(type: "date", nullable: true),
                    NotifyDueBefore = table.Column<DateOnly>(type: "date", nullable: true),
                    NotifyDueAfter = table.Column<DateOnly>(type: "date", nullable: true),
                    LateBefore = table.Column<bool>(type: "bit", nullable: false),
                    LateAfter = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => new { x.NotificationId, x.Version, x.Instant });
                    table.ForeignKey(
                        name: "FK_Corrections_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CouncilCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    AmendsId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AmendsVersion = table.Column<int>(type: "int", nullable: true),
                    ReplacesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BecameAwareOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SavedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SharedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandedOverFromCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true),
                    HandedOverByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HandedOverAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandoverNote = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drafts_NotificationKeys_Id",
                        column: x => x.Id,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Drafts_Notifications_AmendsId",
                        column: x => x.AmendsId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Drafts_Notifications_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NotifiedAreas",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotifiedAreas", x => new { x.NotificationId, x.AreaCode });
                    table.ForeignKey(
                        name: "FK_NotifiedAreas_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recipients",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true),
                    Agency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Since = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recipients_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SentFacts",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    BecameAwareOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Late = table.Column<bool>(type: "bit", nullable: false),
                    LateReason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    NotifyDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RapidReviewDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InPanelRemit = table.Column<bool>(type: "bit", nullable: false),
                    Nature = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NumberOfChildren = table.Column<int>(type: "int", nullable: false),
                    ChildAge = table.Column<int>(type: "int", nullable: true),
                    ChildSex = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChildEthnicity = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ChildDisabled = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChildLookedAfter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChildPlacementType = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    ChildProtectionPlan = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChildInNeed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChildKnownToAgency = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentFacts", x => x.NotificationId);
                    table.ForeignKey(
                        name: "FK_SentFacts_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Change = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ReasonCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ReasonText = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Versions_NotificationKeys_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Versions_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubjectFindings",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Matches = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsSubject = table.Column<bool>(type: "bit", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjectFindings", x => new { x.RequestId, x.DossierId });
                    table.ForeignKey(
                        name: "FK_SubjectFindings_SubjectRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "SubjectRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CasePeople",
                columns: table => new
                {
                    NotificationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Organisation = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Recused = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePeople", x => new { x.NotificationId, x.PersonId, x.Organisation, x.Recused });
                    table.ForeignKey(
                        name: "FK_CasePeople_CaseAccess_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "CaseAccess",
                        principalColumn: "NotificationId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChildNames",
                columns: table => new
                {
                    ChildId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(22)", maxLength: 22, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChildNames", x => new { x.ChildId, x.Key });
                    table.ForeignKey(
                        name: "FK_ChildNames_Children_ChildId",
                        column: x => x.ChildId,
                        principalTable: "Children",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecipientVersions",
                columns: table => new
                {
                    RecipientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToTellSince = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AcknowledgedById = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    AcknowledgedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecipientVersions", x => new { x.RecipientId, x.Number });
                    table.ForeignKey(
                        name: "FK_RecipientVersions_Recipients_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Recipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubjectRedactions",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DossierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnswerKey = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Redacted = table.Column<bool>(type: "bit", nullable: false),
                    Replacement = table.Column<string>(type: "varchar(max)", unicode: false, maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjectRedactions", x => new { x.RequestId, x.DossierId, x.AnswerKey });
                    table.ForeignKey(
                        name: "FK_SubjectRedactions_NotificationKeys_RequestId",
                        column: x => x.RequestId,
                        principalTable: "NotificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubjectRedactions_SubjectFindings_RequestId_DossierId",
                        columns: x => new { x.RequestId, x.DossierId },
                        principalTable: "SubjectFindings",
                        principalColumns: new[] { "RequestId", "DossierId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_DossierId_UploadedAt",
                table: "Attachments",
                columns: new[] { "DossierId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_Scan",
                table: "Attachments",
                column: "Scan");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_ActorId_OccurredAt",
                table: "Audit",
                columns: new[] { "ActorId", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_OccurredAt",
                table: "Audit",
                column: "OccurredAt");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SealNumber",
                table: "Audit",
                column: "SealNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_SubjectId_OccurredAt",
                table: "Audit",
                columns: new[] { "SubjectId", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChildNames_Key",
                table: "ChildNames",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Children_NhsKey",
                table: "Children",
                column: "NhsKey");

            migrationBuilder.CreateIndex(
                name: "IX_Children_NotificationId_Number",
                table: "Children",
                columns: new[] { "NotificationId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_AmendsId",
                table: "Drafts",
                column: "AmendsId",
                unique: true,
                filter: "[AmendsId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_CouncilCode_SavedAt",
                table: "Drafts",
                columns: new[] { "CouncilCode", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_ReplacesId",
                table: "Drafts",
                column: "ReplacesId",
                unique: true,
                filter: "[ReplacesId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ErasureProposals_NotificationId",
                table: "ErasureProposals",
                column: "NotificationId",
                unique: true,
                filter: "[Outcome] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FailedMessages_FailedAt",
                table: "FailedMessages",
                column: "FailedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FailedMessages_Queue_MessageId",
                table: "FailedMessages",
                columns: new[] { "Queue", "MessageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FailedMessages_State_FailedAt",
                table: "FailedMessages",
                columns: new[] { "State", "FailedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_NotificationId",
                table: "LegalHolds",
                column: "NotificationId",
                unique: true,
                filter: "[LiftedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationKeys_RingKeyId_Id",
                table: "NotificationKeys",
                columns: new[] { "RingKeyId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_AreaCode_SentAt",
                table: "Notifications",
                columns: new[] { "AreaCode", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_LeadingId",
                table: "Notifications",
                column: "LeadingId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Reference",
                table: "Notifications",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_SentAt_Id",
                table: "Notifications",
                columns: new[] { "SentAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_NotifiedAreas_AreaCode",
                table: "NotifiedAreas",
                column: "AreaCode");

            migrationBuilder.CreateIndex(
                name: "IX_OpenedShares_NotificationId_AreaCode",
                table: "OpenedShares",
                columns: new[] { "NotificationId", "AreaCode" },
                unique: true,
                filter: "[ClosedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_NextAttemptAt",
                table: "Outbox",
                column: "NextAttemptAt",
                filter: "[SentAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SentAt",
                table: "Outbox",
                column: "SentAt",
                filter: "[SentAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerComments_DossierId_MadeAt",
                table: "PartnerComments",
                columns: new[] { "DossierId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_Kind_NotificationId",
                table: "Recipients",
                columns: new[] { "Kind", "NotificationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_NotificationId",
                table: "Recipients",
                column: "NotificationId");

            migrationBuilder.CreateIndex(
                name: "IX_RecipientVersions_NoticeId",
                table: "RecipientVersions",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_SentFacts_SentOn",
                table: "SentFacts",
                column: "SentOn");

            migrationBuilder.CreateIndex(
                name: "IX_SubjectRequests_DueOn_Id",
                table: "SubjectRequests",
                columns: new[] { "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubjectRequests_Reference",
                table: "SubjectRequests",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Timeline_NotificationId_Kind_BusinessKey",
                table: "Timeline",
                columns: new[] { "NotificationId", "Kind", "BusinessKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Versions_NotificationId_Number",
                table: "Versions",
                columns: new[] { "NotificationId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "Audit");

            migrationBuilder.DropTable(
                name: "AuditSeals");

            migrationBuilder.DropTable(
                name: "CasePeople");

            migrationBuilder.DropTable(
                name: "CaseProgress");

            migrationBuilder.DropTable(
                name: "ChildNames");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "ErasureProposals");

            migrationBuilder.DropTable(
                name: "FailedMessages");

            migrationBuilder.DropTable(
                name: "LegalHolds");

            migrationBuilder.DropTable(
                name: "Nicknames");

            migrationBuilder.DropTable(
                name: "NotifiedAreas");

            migrationBuilder.DropTable(
                name: "OpenedShares");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "PartnerComments");

            migrationBuilder.DropTable(
                name: "RaisedReminders");

            migrationBuilder.DropTable(
                name: "RecipientVersions");

            migrationBuilder.DropTable(
                name: "RegisterEntries");

            migrationBuilder.DropTable(
                name: "SentFacts");

            migrationBuilder.DropTable(
                name: "SubjectRedactions");

            migrationBuilder.DropTable(
                name: "Timeline");

            migrationBuilder.DropTable(
                name: "Versions");

            migrationBuilder.DropTable(
                name: "CaseAccess");

            migrationBuilder.DropTable(
                name: "Children");

            migrationBuilder.DropTable(
                name: "Recipients");

            migrationBuilder.DropTable(
                name: "SubjectFindings");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "SubjectRequests");

            migrationBuilder.DropTable(
                name: "NotificationKeys");
        }
    }
}
