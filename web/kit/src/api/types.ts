/** Short names for what the API speaks. The shapes themselves come from its own document (`make api`). */
import type { components, paths } from "./schema";

type Schemas = components["schemas"];

export type Scope = "own" | "team" | "below" | "all";
export type Ref = Schemas["StaffRef"];
export type Company = Schemas["StaffCompanyOut"];
/** The reading client widens pairs of hours to lists. */
export type CompanySettings = Omit<Schemas["CompanySettingsOut"], "week"> & {
  week: Record<string, string[][]>;
};
export type CompanyChange = Schemas["CompanySettingsIn"];
export type Session = Schemas["StaffSessionOut"];
export type Demo = Schemas["StaffDemoOut"];
export type Person = Schemas["StaffPersonOut"];
export type PersonChange = Schemas["StaffPersonChange"];
export type Invitation = Schemas["StaffInvitation"];
export type Team = Schemas["StaffTeamOut"];
export type Department = Schemas["StaffDepartmentOut"];
export type TreeRow = Schemas["StaffNodeOut"];
export type Holiday = Schemas["StaffHolidayOut"];
export type Shift = Schemas["StaffShiftOut"];
export type Token = Schemas["StaffTokenOut"];
export type LogLine = Schemas["EventsEventOut"];
export type CustomerCard = Schemas["CustomersCustomerOut"];
export type CustomerChange = Schemas["CustomersCustomerIn"];
export type Standard = Schemas["VersionsStandardOut"];
export type Version = Schemas["VersionsVersionOut"];
export type StandardMap = Schemas["VersionsMapOut"];
export type MapNode = Schemas["VersionsMapNodeOut"];
export type MapEdge = Schemas["VersionsMapEdgeOut"];
export type Limit = Schemas["VersionsLimitOut"];
export type Text = Schemas["VersionsTextOut"];
export type ReadyStandard = Schemas["VersionsReadyOut"];
export type InForce = Schemas["VersionsIntervalOut"];
export type StandardScope = Schemas["VersionsScopeIn"];
export type GivesWay = Schemas["VersionsGivesWayOut"];
export type Publication = Schemas["VersionsPublishIn"];
export type ForeseenMove = Schemas["MovesForeseenOut"];
export type TicketMove = Schemas["MovesMoveOut"];
export type TicketRow = Schemas["ListsRowOut"];
export type TicketCard = Schemas["DeskCardOut"];
export type Clock = Schemas["DeskClockOut"];
export type PathStep = Schemas["DeskStepOut"];
export type Message = Schemas["DeskMessageOut"];
export type Guide = Schemas["GuideGuideOut"];
export type GuideItem = Schemas["GuideItemOut"];
export type GuideApproval = Schemas["GuideApprovalOut"];
export type GuideTask = Schemas["GuideTaskOut"];
export type GuideWay = Schemas["GuideWayOut"];
export type FileRef = Schemas["DeskFileOut"];
export type NewTicket = paths["/tickets"]["post"]["requestBody"]["content"]["application/json"];
export type Opened = Schemas["TicketsOpenedOut"];
export type Counts = Schemas["ListsCountsOut"];
export type Board = Schemas["FiguresBoard"];
export type Figure = Schemas["FiguresFigureOut"];
export type Reading = Schemas["FiguresReadingOut"];
export type FigureRow = Schemas["FiguresRowOut"];
export type Indicator = Schemas["FiguresIndicatorOut"];
export type IndicatorReading = Schemas["FiguresIndicatorReading"];
export type IndicatorChange = Schemas["FiguresIndicatorChange"];
export type Pay = Schemas["FiguresPayOut"];
export type ControlChart = Schemas["StatisticsChartOut"];
export type ControlPoint = Schemas["StatisticsPointOut"];
export type Pareto = Schemas["StatisticsParetoOut"];
export type Sigmas = Schemas["StatisticsSigmasOut"];
export type Funnel = Schemas["StatisticsFunnelOut"];
export type Comparison = Schemas["StatisticsComparisonOut"];
export type Benchmark = Schemas["StatisticsBenchmarkOut"];
export type BenchmarkGiven = Schemas["StatisticsBenchmarkIn"];
export type FigureDay = Schemas["FiguresDay"];
export type Deviation = Schemas["ConformanceDeviationOut"];
export type NodesConformance = Schemas["ConformanceByNode"];
export type NodeConformance = Schemas["ConformanceNodeOut"];
export type FollowUp = Schemas["FeedbackFollowUpOut"];
export type Recovery = Schemas["FeedbackRecoveryOut"];
export type Survey = Schemas["FeedbackSurveyOut"];
export type TicketFeedback = Schemas["FeedbackTicketFeedback"];

export type ContactRow = Schemas["ContactsContactOut"];
export type ContactCard = Schemas["ContactsCardOut"];
export type ContactMessage = Schemas["ContactsMessageOut"];
export type Floor = Schemas["RoutingFloorOut"];
export type ChatSite = Schemas["ChatSiteSettingsOut"];
export type RoutingSettings = Omit<Schemas["RoutingSettingsOut"], "week"> & {
  week: Record<string, string[][]> | null;
};
export type RoutingChange = Schemas["RoutingSettingsIn"];
export type PresenceKind = Schemas["StaffPresenceKindOut"];
export type MergeSuggestion = Schemas["CustomersSuggestionOut"];
export type MergePreview = Schemas["CustomersPreviewOut"];

export type Duty = Schemas["DutiesDutyOut"];
export type Notice = Schemas["NoticesNoticeOut"];
export type NoticeChoices = Schemas["NoticesChoicesOut"];
export type Webhook = Schemas["WebhooksWebhookOut"];
export type WebhookDelivery = Schemas["WebhooksDeliveryOut"];
export type WebhookMade = Schemas["WebhooksWebhookMade"];

export interface Listed<T> {
  items: T[];
  next?: string | null;
}

/** Who answers for something: a role, a team, a skill, or someone of the case at hand (`who`). */
export interface Owner {
  kind?: string;
  code?: string;
}
export type Appointment = Schemas["AppointmentsAppointmentOut"];
export type AppointmentBooking = Schemas["AppointmentsBookIn"];
export type AppointmentReason = Schemas["AppointmentsCancelIn"]["reason"];
export type AppointmentSlot = Schemas["AppointmentsSlotOut"];
export type AppointmentKind = Schemas["AppointmentsKindOut"];
export type AppointmentKindNew = Schemas["AppointmentsKindIn"];
export type AppointmentKindChange = Schemas["AppointmentsKindChange"];
export type AppointmentResource = Omit<Schemas["AppointmentsResourceOut"], "week"> & {
  week: Record<string, string[][]> | null;
};
export type AppointmentResourceNew = Schemas["AppointmentsResourceIn"];
export type AppointmentResourceChange = Schemas["AppointmentsResourceChange"];
export type AppointmentBlock = Schemas["AppointmentsBlockOut"];
export type GuestInvitation = Schemas["GuestsInvitationOut"];
export type GuestChoices = Schemas["GuestsChoicesOut"];
export type TeamGuest = Schemas["GuestsGuestOut"];
export type Handover = Schemas["HandoversHandoverOut"];
export type HandoverChange = Schemas["HandoversHandoverIn"];
export type ServiceLine = Schemas["HandoversLineOut"];
export type MiningLog = Schemas["MiningLogOut"];
export type MiningChoices = Schemas["MiningChoicesOut"];
export type MiningMap = Schemas["MiningMapOut"];
export type MiningVariant = Schemas["MiningVariantOut"];
export type MiningCase = Schemas["MiningCaseOut"];
export type MiningStep = Schemas["MiningStepOut"];
export type MiningFound = Schemas["MiningFoundOut"];
export type MiningComparison = Schemas["MiningComparisonOut"];
export type MiningCompared = Schemas["MiningComparedOut"];
export type MiningCauses = Schemas["MiningCausesOut"];
export type MiningModel = Schemas["MiningModelOut"];
export type WhatifAsked = Schemas["WhatifWhatifIn"];
export type WhatifChoices = Schemas["WhatifWhatifChoices"];
export type WhatifQuestion = Schemas["WhatifWhatifOut"];
export type WhatifMeasure = Schemas["WhatifWhatifMeasure"];
export type WhatifBand = Schemas["WhatifWhatifBand"];
export type WhatifBacktest = Schemas["WhatifWhatifBacktest"];
export type Staffing = Schemas["ForecastStaffingOut"];
export type StaffingPoint = Schemas["ForecastStaffingPoint"];
export type ShiftDraft = Schemas["ForecastShiftDraftOut"];
export type ShiftDraftAsked = Schemas["ForecastShiftDraftIn"];
export type AdoptedShifts = Schemas["ForecastAdoptedOut"];
export type Report = Schemas["ReportsReportOut"];
export type ReportLine = Schemas["ReportsLineOut"];
export type ReportSchedule = Schemas["ReportsScheduleOut"];
export type ReportScheduleNew = Schemas["ReportsScheduleIn"];
export type Robot = Schemas["RobotsRobotOut"];
export type RobotNew = Schemas["RobotsRobotIn"];
export type Alarm = Schemas["AlarmsAlarmOut"];
export type AlarmNew = Schemas["AlarmsAlarmIn"];
