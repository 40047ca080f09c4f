import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import { useSaid } from "../../said.ts";
import { useChangeStandard, useDesk } from "../desk.ts";
import type { Calendar, Standard, Text } from "../document.ts";
import { Pick } from "../fields/Pick.tsx";
import { Pair } from "../fields/Typed.tsx";
import css from "../panel/panel.module.css";
import { Section } from "../panel/Section.tsx";
import { processOf } from "../parts.ts";
import { lists } from "../terms/words.ts";
import { Coded } from "./Coded.tsx";
import { FieldsSection } from "./Fields.tsx";
import { FollowUpSection, PausesSection } from "./Following.tsx";
import { LevelsSection, RoutingSection } from "./Levels.tsx";
import { LimitsSection } from "./Limits.tsx";
import { AnywhereSection, IndicatorsSection, PromiseSection, TouchpointsSection } from "./Public.tsx";
import { whole } from "./words.ts";

export interface SectionProps {
  standard: Partial<Standard>;
  put: (part: Partial<Standard>) => void;
}

const EMPTY: Text = { zh: "", en: "" };

/** The standard's own parts, while no node is chosen. */
export function StandardForm() {
  const t = useT(whole);
  const said = useSaid();
  const { standard, modeler } = useDesk();
  const change = useChangeStandard();
  const put = (part: Partial<Standard>) => change(() => part);
  if (!processOf(modeler)) return <Alert type="warning" title={t("noProcess")} />;
  return (
    <div className={css.form}>
      <header className={css.head}>
        <h2>{said(standard.name) || t("intro")}</h2>
        <code>{standard.code}</code>
      </header>
      <p className={css.note}>{t("introHint")}</p>
      <Section id="whole.basics" title={t("basics")} begins>
        <Pair
          label={t("name")}
          needed
          value={standard.name}
          onChange={(name) => put({ name: name ?? EMPTY })}
        />
        <Pair
          label={t("about")}
          needed
          rows={3}
          value={standard.about}
          onChange={(about) => put({ about: about ?? EMPTY })}
        />
        <Pair label={t("aims")} rows={2} value={standard.aims} onChange={(aims) => put({ aims })} />
      </Section>
      <LimitsSection standard={standard} put={put} />
      <LevelsSection standard={standard} put={put} />
      <FieldsSection standard={standard} put={put} />
      <RoutingSection standard={standard} put={put} />
      <PausesSection standard={standard} put={put} />
      <FollowUpSection standard={standard} put={put} />
      <AnywhereSection standard={standard} put={put} />
      <IndicatorsSection standard={standard} put={put} />
      <TouchpointsSection standard={standard} put={put} />
      <PromiseSection standard={standard} put={put} />
      <CalendarsSection standard={standard} put={put} />
    </div>
  );
}

function CalendarsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const kind = useT(lists);
  const said = useSaid();
  const kinds = (["natural", "working"] as const).map((value) => ({ value, label: kind(value) }));
  return (
    <Section id="whole.calendars" title={t("calendars")} about={Object.keys(standard.calendars ?? {}).length}>
      <Coded<Calendar>
        of={standard.calendars}
        stem="calendar"
        add={t("addCalendar")}
        title={(one) => said(one.name) || kind(one.kind)}
        blank={() => ({ kind: "working", name: EMPTY })}
        onChange={(calendars) => put({ calendars })}
      >
        {(one, change) => (
          <>
            <Pair
              label={t("name")}
              needed
              value={one.name}
              onChange={(name) => change({ name: name ?? EMPTY })}
            />
            <Pick
              label={t("kind")}
              value={one.kind}
              options={kinds}
              onChange={(next) => change({ kind: next as Calendar["kind"] })}
            />
          </>
        )}
      </Coded>
    </Section>
  );
}
