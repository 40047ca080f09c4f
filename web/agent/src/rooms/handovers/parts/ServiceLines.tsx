/** Which line each team is, and where it hands up to. */
import type { ServiceLine } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Alert, App, Button, Select } from "antd";
import { useState } from "react";
import { useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { useLines, useSetLines } from "../queries.ts";
import { handovers } from "../words.ts";
import css from "./handovers.module.css";

const LINES = [1, 2, 3] as const;

export function ServiceLines() {
  const t = useT(handovers);
  return (
    <section className={css.lines}>
      <h2>{t("linesTitle")}</h2>
      <p className={css.faint}>{t("linesHint")}</p>
      <Query of={useLines()}>{(lines) => <Lines key={JSON.stringify(lines)} lines={lines} />}</Query>
    </section>
  );
}

function Lines({ lines }: { lines: ServiceLine[] }) {
  const t = useT(handovers);
  const { message } = App.useApp();
  const reach = useCan()("staff.manage");
  const may = reach === "below" || reach === "all";
  const teams = useReference("teams");
  const [typed, type] = useState(lines);
  const act = useSetLines();
  const of = (team: string) => typed.find((one) => one.team === team);
  const set = (team: string, change: Partial<ServiceLine> | undefined) =>
    type((all) => {
      const rest = all.filter((one) => one.team !== team);
      return change ? [...rest, { team, line: 1, up: null, ...of(team), ...change }] : rest;
    });
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("team")}</th>
            <th>{t("line")}</th>
            <th>{t("upward")}</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.code}>
              <td>{team.name}</td>
              <td>
                <Select
                  disabled={!may}
                  aria-label={`${team.name} ${t("line")}`}
                  value={of(team.code)?.line ?? 0}
                  onChange={(line) => set(team.code, line ? { line } : undefined)}
                  options={[
                    { value: 0, label: t("notLine") },
                    ...LINES.map((line) => ({ value: line as number, label: t(`line${line}`) })),
                  ]}
                />
              </td>
              <td>
                <Select
                  disabled={!may || !of(team.code)}
                  aria-label={`${team.name} ${t("upward")}`}
                  value={of(team.code)?.up ?? ""}
                  onChange={(up) => set(team.code, { up: up || null })}
                  options={[
                    { value: "", label: t("nowhere") },
                    ...teams
                      .filter((one) => one.code !== team.code)
                      .map((one) => ({ value: one.code, label: one.name })),
                  ]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {act.error && <Alert type="error" title={act.error.message} />}
      {may && (
        <Button
          type="primary"
          loading={act.isPending}
          disabled={typed === lines}
          onClick={() => act.mutate(typed, { onSuccess: () => message.success(t("saved")) })}
        >
          {t("save")}
        </Button>
      )}
    </>
  );
}
