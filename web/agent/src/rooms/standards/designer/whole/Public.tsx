import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { DatePicker, InputNumber } from "antd";
import dayjs from "dayjs";
import { useSaid } from "../../said.ts";
import {
  type Indicator,
  type Promised,
  STAGES,
  type Text,
  type Touchpoint,
  UNITS,
  type Way,
} from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { OwnerPick, Pick } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { When } from "../fields/When.tsx";
import { freeCode } from "../panel/NodeWords.tsx";
import css from "../panel/panel.module.css";
import { Section } from "../panel/Section.tsx";
import { happenings as happeningWords, lists } from "../terms/words.ts";
import { Percent } from "./Limits.tsx";
import type { SectionProps } from "./StandardForm.tsx";
import { whole } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** Ways from wherever a case stands. */
export function AnywhereSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const lang = useLanguage();
  const { happenings, nodes } = useChoices();
  const name = (code: string) => nodes.find((one) => one.value === code)?.label ?? code;
  return (
    <Section id="whole.anywhere" title={t("anywhere")} about={standard.anywhere?.length || undefined}>
      <p className={css.note}>{t("anywhereHint")}</p>
      <Rows<Way>
        rows={standard.anywhere}
        add={t("addAnywhere")}
        title={(way) => `${sayCode(happeningWords, way.upon ?? "", lang)} → ${name(way.to)}`}
        blank={() => ({ upon: "closed", to: nodes.at(-1)?.value ?? "" })}
        onChange={(anywhere) => put({ anywhere })}
      >
        {(way, change) => (
          <>
            <Pick
              label={t("upon")}
              value={way.upon}
              options={happenings}
              onChange={(upon) => change({ upon })}
            />
            <When label={t("when")} value={way.when} onChange={(when) => change({ when })} />
            <Pick label={t("node")} value={way.to} options={nodes} onChange={(to) => change({ to })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

export function IndicatorsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const said = useSaid();
  return (
    <Section id="whole.indicators" title={t("indicators")} about={standard.indicators?.length || undefined}>
      <Rows<Indicator>
        rows={standard.indicators}
        add={t("addIndicator")}
        title={(one) => said(one.name) || one.code}
        blank={() => ({
          code: freeCode("indicator", standard.indicators ?? []),
          name: EMPTY,
          formula: EMPTY,
          target: 0.95,
          unit: "share",
        })}
        onChange={(indicators) => put({ indicators })}
      >
        {(one, change) => <IndicatorForm one={one} put={change} />}
      </Rows>
    </Section>
  );
}

function IndicatorForm({ one, put }: { one: Indicator; put: (part: Partial<Indicator>) => void }) {
  const t = useT(whole);
  const word = useT(lists);
  const units = UNITS.map((value) => ({ value, label: word(value) }));
  return (
    <>
      <Pair label={t("name")} needed value={one.name} onChange={(name) => put({ name: name ?? EMPTY })} />
      <Labelled label={t("code")}>
        <Typed label={t("code")} value={one.code} onChange={(code) => put({ code })} />
      </Labelled>
      <Pair
        label={t("formula")}
        needed
        rows={2}
        value={one.formula}
        onChange={(formula) => put({ formula: formula ?? EMPTY })}
      />
      <div className={css2.two}>
        <Pick
          label={t("unit")}
          value={one.unit}
          options={units}
          onChange={(unit) => put({ unit: unit as Indicator["unit"] })}
        />
        {one.unit === "share" ? (
          <Percent
            label={`${t("target")} (%)`}
            value={one.target}
            onChange={(target) => put({ target: target ?? 0 })}
          />
        ) : (
          <Labelled label={t("target")}>
            <InputNumber
              aria-label={t("target")}
              value={one.target}
              style={{ width: "100%" }}
              onChange={(target) => put({ target: target ?? 0 })}
            />
          </Labelled>
        )}
        <Labelled label={t("review")}>
          <InputNumber
            aria-label={t("review")}
            min={1}
            max={60}
            value={one.review_months ?? 3}
            onChange={(review_months) => put({ review_months: review_months ?? 3 })}
          />
        </Labelled>
        <Labelled label={t("reviewed")}>
          <DatePicker
            aria-label={t("reviewed")}
            value={one.reviewed ? dayjs(one.reviewed) : null}
            onChange={(at) => put({ reviewed: at ? at.format("YYYY-MM-DD") : "" })}
          />
        </Labelled>
      </div>
    </>
  );
}

export function TouchpointsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const word = useT(lists);
  const said = useSaid();
  const stages = STAGES.map((value) => ({ value, label: word(value) }));
  return (
    <Section
      id="whole.touchpoints"
      title={t("touchpoints")}
      about={standard.touchpoints?.length || undefined}
    >
      <Rows<Touchpoint>
        rows={standard.touchpoints}
        add={t("addTouchpoint")}
        title={(one) => `${word(one.stage)} · ${said(one.name) || one.code}`}
        blank={() => ({
          code: freeCode("touchpoint", standard.touchpoints ?? []),
          name: EMPTY,
          stage: "use",
          owner: { role: "manager" },
          quality: EMPTY,
        })}
        onChange={(touchpoints) => put({ touchpoints })}
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
              label={t("stage")}
              value={one.stage}
              options={stages}
              onChange={(stage) => change({ stage: stage as Touchpoint["stage"] })}
            />
            <OwnerPick
              label={t("owner")}
              value={one.owner}
              onChange={(owner) => change({ owner: owner ?? {} })}
            />
            <Pair
              label={t("quality")}
              needed
              rows={2}
              value={one.quality}
              onChange={(quality) => change({ quality: quality ?? EMPTY })}
            />
            <Pair label={t("survey")} value={one.survey} onChange={(survey) => change({ survey })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

export function PromiseSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const said = useSaid();
  const { clocks } = useChoices();
  const known = clocks.filter((one) => standard.limits?.[one.value] !== undefined);
  return (
    <Section id="whole.promise" title={t("promise")} about={standard.promise?.length || undefined}>
      <Rows<Promised>
        rows={standard.promise}
        add={t("addPromise")}
        title={(one) => said(one.text) || t("untitled")}
        blank={() => ({ text: EMPTY })}
        onChange={(promise) => put({ promise })}
      >
        {(one, change) => (
          <>
            <Pair
              label={t("text")}
              needed
              rows={2}
              value={one.text}
              onChange={(text) => change({ text: text ?? EMPTY })}
            />
            <Pick
              label={t("clock")}
              clear
              value={one.clock}
              options={known}
              onChange={(clock) => change({ clock })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
