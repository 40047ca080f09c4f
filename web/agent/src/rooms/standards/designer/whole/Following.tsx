import { useT } from "@shouwen/kit/i18n/words.ts";
import { Checkbox, InputNumber, TimePicker } from "antd";
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";
import type { FollowUp, Recovery } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { OwnerPick, Pick, Picks, Span } from "../fields/Pick.tsx";
import { Labelled } from "../fields/Typed.tsx";
import { Section } from "../panel/Section.tsx";
import type { SectionProps } from "./StandardForm.tsx";
import { whole } from "./words.ts";

dayjs.extend(customParseFormat);

/** Which limits stand still while waiting, what urging does, what reopening does. */
export function PausesSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const { clocks, values } = useChoices();
  const pauses = standard.pauses ?? {};
  return (
    <Section id="whole.pauses" title={t("pauses")}>
      {(values("happening.reason") ?? []).map((reason) => (
        <Picks
          key={reason.value}
          label={t("pausesFor", { reason: reason.label })}
          value={pauses[reason.value]}
          options={clocks}
          onChange={(codes) => put({ pauses: { ...pauses, [reason.value]: codes } })}
        />
      ))}
      <Labelled label={t("raises")}>
        <InputNumber
          aria-label={t("raises")}
          min={0}
          value={standard.urge?.raises ?? 1}
          onChange={(raises) => put({ urge: { raises: raises ?? 0 } })}
        />
      </Labelled>
      <Picks
        label={t("restart")}
        value={standard.reopen?.restart ?? ["completion", "progress"]}
        options={clocks}
        onChange={(restart) => put({ reopen: { restart } })}
      />
    </Section>
  );
}

const CALLS: FollowUp = { by: { role: "agent" }, window: { opens: "09:00", closes: "20:00" } };
const CARES: Recovery = { below: 3, within: "48h", to: { role: "manager" } };

/** Calls after solving, and who cares for bad ratings. */
export function FollowUpSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const { follow_up: calls, recovery } = standard;
  return (
    <Section id="whole.follow_up" title={t("followUp")}>
      <div className={css2.field}>
        <Checkbox
          checked={Boolean(calls)}
          onChange={(event) => put({ follow_up: event.target.checked ? CALLS : null })}
        >
          {t("hasFollowUp")}
        </Checkbox>
      </div>
      {calls && <Calls calls={calls} put={(part) => put({ follow_up: { ...calls, ...part } })} />}
      <div className={css2.field}>
        <Checkbox
          checked={Boolean(recovery)}
          onChange={(event) => put({ recovery: event.target.checked ? CARES : null })}
        >
          {t("hasRecovery")}
        </Checkbox>
      </div>
      {recovery && <Cares recovery={recovery} put={(part) => put({ recovery: { ...recovery, ...part } })} />}
    </Section>
  );
}

function Calls({ calls, put }: { calls: FollowUp; put: (part: Partial<FollowUp>) => void }) {
  const t = useT(whole);
  const hour = (at: "opens" | "closes") => (
    <Labelled label={t(at)}>
      <TimePicker
        aria-label={t(at)}
        format="HH:mm"
        minuteStep={15}
        allowClear={false}
        value={dayjs(calls.window[at], "HH:mm")}
        onChange={(next) => next && put({ window: { ...calls.window, [at]: next.format("HH:mm") } })}
      />
    </Labelled>
  );
  return (
    <>
      <OwnerPick label={t("by")} value={calls.by} onChange={(by) => put({ by: by ?? {} })} />
      <div className={css2.two}>
        {hour("opens")}
        {hour("closes")}
      </div>
      <Span label={t("atLeast")} value={calls.at_least ?? "1h"} onChange={(at_least) => put({ at_least })} />
      <Span label={t("giveUp")} value={calls.give_up ?? "36h"} onChange={(give_up) => put({ give_up })} />
    </>
  );
}

function Cares({ recovery, put }: { recovery: Recovery; put: (part: Partial<Recovery>) => void }) {
  const t = useT(whole);
  const { calendars } = useChoices();
  return (
    <>
      <Labelled label={t("below")}>
        <InputNumber
          aria-label={t("below")}
          min={2}
          max={5}
          value={recovery.below}
          onChange={(below) => below !== null && put({ below })}
        />
      </Labelled>
      <div className={css2.field}>
        <Checkbox
          checked={recovery.unsatisfied ?? true}
          onChange={(event) => put({ unsatisfied: event.target.checked })}
        >
          {t("unsatisfied")}
        </Checkbox>
      </div>
      <OwnerPick label={t("recoverTo")} value={recovery.to} onChange={(to) => put({ to: to ?? {} })} />
      <Span label={t("within")} value={recovery.within} onChange={(within) => put({ within })} />
      <Pick
        label={t("calendar")}
        value={recovery.calendar ?? "natural"}
        options={calendars}
        onChange={(calendar) => put({ calendar })}
      />
    </>
  );
}
