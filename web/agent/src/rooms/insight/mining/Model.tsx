/** The discovered model in BPMN, beside the standard that should hold. */
import { DownloadOutlined } from "@ant-design/icons";
import type { MiningChoices, MiningModel } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Button, Select } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { Drawing } from "./Drawing.tsx";
import { Lines } from "./Findings.tsx";
import css from "./found.module.css";
import { findings } from "./foundWords.ts";
import { useModel, useStandard } from "./queries.ts";
import type { Search } from "./search.ts";
import { percentText, place } from "./text.ts";

const DEPENDENCY = 0.9;

interface Props {
  log: string;
  choices: MiningChoices | undefined;
  search: Search;
  title: (name: string) => string;
}

export function Model({ log, choices, search, title }: Props) {
  const t = useT(findings);
  const found = useModel(log, search);
  if (found.isPending) return <Loading rows={8} height={64} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  return (
    <div className={css.model}>
      <Fit model={found.data} title={title} />
      <section aria-label={t("discovered")} className={css.drawing}>
        <h2>
          {t("discovered")}
          <Button
            size="small"
            type="text"
            icon={<DownloadOutlined />}
            onClick={() => save(found.data.bpmn, log)}
          >
            {t("download")}
          </Button>
        </h2>
        <Drawing bpmn={found.data.bpmn} name={t("discovered")} />
      </section>
      <Standard choices={choices} />
    </div>
  );
}

function save(bpmn: string, log: string) {
  const address = URL.createObjectURL(new Blob([bpmn], { type: "application/xml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${log}.bpmn`;
  link.click();
  URL.revokeObjectURL(address);
}

function Fit({ model, title }: { model: MiningModel; title: (name: string) => string }) {
  const t = useT(findings);
  const figures = [
    [t("fitness"), percentText(model.fitness), t("fitnessHint")],
    [t("fittingCases"), percentText(model.cases), ""],
    [t("precision"), percentText(model.precision), t("precisionHint")],
  ] as const;
  const lines = model.deviating.slice(0, 5).map((row) => ({
    key: `${row.from} ${row.to}`,
    name: `${place(row.from, title, "start")} → ${place(row.to, title, "end")}`,
    value: t("times", { n: row.count.toLocaleString() }),
  }));
  return (
    <section className={css.fit}>
      <dl>
        {figures.map(([name, value, hint]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            {hint && <small>{hint}</small>}
          </div>
        ))}
      </dl>
      <div>
        <h3>{t("deviating")}</h3>
        <Lines lines={lines} none={t("none")} />
      </div>
      <p className={css.hint}>{t("modelHint", { dependency: DEPENDENCY })}</p>
    </section>
  );
}

function Standard({ choices }: { choices: MiningChoices | undefined }) {
  const t = useT(findings);
  const can = useCan();
  const standards = choices?.standards ?? [];
  const [picked, pick] = useState<number>();
  const version = picked ?? standards.at(-1)?.version_id;
  const found = useStandard(can("standards.read") ? version : undefined);
  if (choices && !choices.own) return <p className={css.faint}>{t("noStandard")}</p>;
  if (!can("standards.read")) return <p className={css.faint}>{t("noStandardRight")}</p>;
  return (
    <section aria-label={t("standard")} className={css.drawing}>
      <h2>
        {t("standard")}
        {standards.length > 0 && (
          <Select
            size="small"
            variant="borderless"
            aria-label={t("standard")}
            value={version}
            options={standards.map((one) => ({ value: one.version_id, label: one.name }))}
            onChange={pick}
            popupMatchSelectWidth={false}
          />
        )}
      </h2>
      {found.isPending && version !== undefined && <Loading rows={4} height={64} />}
      {found.isError && <Failed error={found.error} retry={() => found.refetch()} />}
      {found.data && <Drawing bpmn={found.data} name={t("standard")} />}
    </section>
  );
}
