import { useT } from "@shouwen/kit/i18n/words.ts";
import { useSaid } from "../../said.ts";
import type { LevelRule, Levels, Named, Route, Routing, Text } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import { Pick } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { When } from "../fields/When.tsx";
import { freeCode } from "../panel/NodeWords.tsx";
import css from "../panel/panel.module.css";
import { Section } from "../panel/Section.tsx";
import { Matching, useMatching } from "./Matching.tsx";
import type { SectionProps } from "./StandardForm.tsx";
import { whole } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** How urgent cases are, and which of them begin at another level than the usual one. */
export function LevelsSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const said = useSaid();
  const { axes, condition } = useChoices();
  const levels: Levels = standard.levels ?? { choices: [], default: "" };
  const change = (part: Partial<Levels>) => put({ levels: { ...levels, ...part } });
  const name = (code: string) => axes.level.find((one) => one.value === code)?.label ?? code;
  return (
    <Section
      id="whole.levels"
      title={t("levels")}
      about={levels.choices.map((one) => said(one.name)).join(" / ")}
    >
      <p className={css.note}>{t("levelsHint")}</p>
      <NamedRows
        rows={levels.choices}
        stem="level"
        add={t("addLevel")}
        onChange={(choices) => change({ choices })}
      />
      <Pick
        label={t("default")}
        value={levels.default}
        options={axes.level}
        onChange={(code) => change({ default: code })}
      />
      <p className={css.sub}>{t("rules")}</p>
      <Rows<LevelRule>
        rows={levels.rules}
        add={t("addRule")}
        title={(rule) => `${condition(rule.when)} → ${name(rule.level)}`}
        blank={() => ({ when: { field: "problem", op: "under" }, level: levels.choices[0]?.code ?? "" })}
        onChange={(rules) => change({ rules })}
      >
        {(rule, one) => (
          <>
            <When label={t("when")} value={rule.when} onChange={(when) => one({ when: when ?? {} })} />
            <Pick
              label={t("level")}
              value={rule.level}
              options={axes.level}
              onChange={(level) => one({ level })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}

interface NamedProps {
  rows: readonly Named[] | undefined;
  stem: string;
  add: string;
  onChange: (rows: Named[]) => void;
}

/** Codes with names: levels, choices of a field. */
export function NamedRows({ rows = [], stem, add, onChange }: NamedProps) {
  const t = useT(whole);
  const said = useSaid();
  return (
    <Rows<Named>
      rows={rows}
      add={add}
      title={(one) => said(one.name) || one.code}
      blank={() => ({ code: freeCode(stem, rows), name: EMPTY })}
      onChange={onChange}
    >
      {(one, put) => (
        <>
          <Pair label={t("name")} needed value={one.name} onChange={(name) => put({ name: name ?? EMPTY })} />
          <Labelled label={t("code")}>
            <Typed label={t("code")} value={one.code} onChange={(code) => put({ code })} />
          </Labelled>
        </>
      )}
    </Rows>
  );
}

/** Which team a case goes to. */
export function RoutingSection({ standard, put }: SectionProps) {
  const t = useT(whole);
  const { teams } = useChoices();
  const match = useMatching();
  const routing: Routing = standard.routing ?? { otherwise: "" };
  const change = (part: Partial<Routing>) => put({ routing: { ...routing, ...part } });
  const name = (code: string) => teams.find((one) => one.value === code)?.label ?? code;
  return (
    <Section id="whole.routing" title={t("routing")} about={(routing.rows?.length ?? 0) + 1}>
      <Rows<Route>
        rows={routing.rows}
        add={t("addRoute")}
        title={(row) => `${match(row)} → ${name(row.team)}`}
        blank={() => ({ team: routing.otherwise })}
        onChange={(rows) => change({ rows })}
      >
        {(row, one) => (
          <>
            <Matching of={row} put={one} />
            <Pick label={t("team")} value={row.team} options={teams} onChange={(team) => one({ team })} />
          </>
        )}
      </Rows>
      <Pick
        label={t("otherwise")}
        value={routing.otherwise}
        options={teams}
        onChange={(otherwise) => change({ otherwise })}
      />
    </Section>
  );
}
