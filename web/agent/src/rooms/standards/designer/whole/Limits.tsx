import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Button, Dropdown, InputNumber } from "antd";
import { secondsOf } from "../../parts/document.ts";
import type { Escalation, Limit, LimitRow } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { OwnerPick, Pick, Span } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled } from "../fields/Typed.tsx";
import css from "../panel/panel.module.css";
import { Section } from "../panel/Section.tsx";
import { lists } from "../terms/words.ts";
import { Matching, useMatching } from "./Matching.tsx";
import type { SectionProps } from "./StandardForm.tsx";
import { whole } from "./words.ts";

/** How long everything may take, by problem, level and tier, and who hears when it takes longer. */
export function LimitsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const { clocks } = useChoices();
  const limits = standard.limits ?? {};
  const free = clocks.filter((clock) => limits[clock.value] === undefined);
  const begin = (clock: string) => {
    const row: LimitRow = { within: "24h", calendar: Object.keys(standard.calendars ?? {})[0] ?? "" };
    put({ limits: { ...limits, [clock]: { rows: [{ ...row, escalate: { role: "manager" } }] } } });
  };
  return (
    <Section id="whole.limits" title={t("limits")} about={Object.keys(limits).length}>
      {Object.entries(limits).map(([clock, limit]) => (
        <LimitPart
          key={clock}
          name={clocks.find((one) => one.value === clock)?.label ?? clock}
          limit={limit}
          put={(part) => put({ limits: { ...limits, [clock]: { ...limit, ...part } } })}
          drop={() =>
            put({ limits: Object.fromEntries(Object.entries(limits).filter(([one]) => one !== clock)) })
          }
        />
      ))}
      {free.length > 0 && (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: free.map((one) => ({ key: one.value, label: one.label })),
            onClick: ({ key }) => begin(key),
          }}
        >
          <Button size="small" type="text" icon={<PlusOutlined />}>
            {t("addLimit")}
          </Button>
        </Dropdown>
      )}
    </Section>
  );
}

interface LimitProps {
  name: string;
  limit: Limit;
  put: (part: Partial<Limit>) => void;
  drop: () => void;
}

function LimitPart({ name, limit, put, drop }: LimitProps) {
  const t = useT(whole);
  const word = useT(lists);
  const lang = useLanguage();
  const match = useMatching();
  const starts = (["opened", "entered"] as const).map((value) => ({ value, label: word(value) }));
  return (
    <div className={css2.field}>
      <div className={css2.inline}>
        <b className={css2.grow}>{name}</b>
        <Pick
          label={`${name} ${t("starts")}`}
          bare
          value={limit.starts ?? "opened"}
          options={starts}
          onChange={(next) => put({ starts: next as Limit["starts"] })}
        />
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t("dropLimit")}
          title={t("dropLimit")}
          onClick={drop}
        />
      </div>
      <Rows<LimitRow>
        rows={limit.rows}
        add={t("addRow")}
        title={(row) => `${match(row)} · ${duration(secondsOf(row.within), lang)}`}
        blank={() => ({ ...limit.rows.at(-1), within: limit.rows.at(-1)?.within ?? "24h" })}
        onChange={(rows) => put({ rows })}
      >
        {(row, change) => <LimitRowForm row={row} put={change} />}
      </Rows>
    </div>
  );
}

function LimitRowForm({ row, put }: { row: LimitRow; put: (part: Partial<LimitRow>) => void }) {
  const t = useT(whole);
  const { calendars } = useChoices();
  return (
    <>
      <Span label={t("within")} value={row.within} onChange={(within) => put({ within })} />
      <Pick
        label={t("calendar")}
        value={row.calendar}
        options={calendars}
        onChange={(calendar) => put({ calendar })}
      />
      <p className={css.sub}>{t("match")}</p>
      <Matching of={row} put={put} />
      <div className={css2.two}>
        <Percent label={t("warn")} value={row.warn ?? 0.8} onChange={(warn) => put({ warn: warn ?? 0.8 })} />
        <Percent label={t("goal")} value={row.goal} onChange={(goal) => put({ goal })} />
      </div>
      <OwnerPick label={t("escalate")} value={row.escalate} onChange={(escalate) => put({ escalate })} />
      <p className={css.sub}>{t("chain")}</p>
      <Chain value={row.chain} onChange={(chain) => put({ chain })} />
    </>
  );
}

function Chain(props: { value: Escalation[] | undefined; onChange: (value: Escalation[]) => void }) {
  const t = useT(whole);
  const { owners } = useChoices();
  const name = (step: Escalation) => {
    const [kind, code] = Object.entries(step.to).find(([, one]) => one) ?? [];
    const group = owners.find((one) => one.kind === kind);
    return group?.choices.find((one) => one.value === code)?.label ?? code ?? "";
  };
  return (
    <Rows<Escalation>
      rows={props.value}
      add={t("addStep")}
      title={(step) => `${step.after} → ${name(step)}`}
      blank={() => ({ after: "2h", to: { role: "manager" } })}
      onChange={props.onChange}
    >
      {(step, put) => (
        <>
          <Span
            label={t("after")}
            hint={t("afterHint")}
            signed
            value={step.after}
            onChange={(after) => put({ after })}
          />
          <OwnerPick label={t("to")} value={step.to} onChange={(to) => put({ to: to ?? {} })} />
        </>
      )}
    </Rows>
  );
}

interface PercentProps {
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
}

/** A share, written as percent. */
export function Percent({ label, value, onChange }: PercentProps) {
  return (
    <Labelled label={label}>
      <InputNumber
        aria-label={label}
        min={0}
        max={100}
        value={value === null || value === undefined ? null : Math.round(value * 1000) / 10}
        style={{ width: "100%" }}
        onChange={(next) => onChange(next === null ? null : next / 100)}
      />
    </Labelled>
  );
}
