import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock as clockWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { StatusTag, Tag } from "@shouwen/kit/ui/Tag.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useOwner } from "../../../shell/owner.ts";
import { ownerOf, secondsOf } from "../parts/document.ts";
import { useSaid } from "../said.ts";
import { PASSING } from "./canvas/kinds.ts";
import type { Shown } from "./canvas/services.ts";
import { holds } from "./condition.ts";
import css from "./designer.module.css";
import { useDesk } from "./desk.ts";
import type { FormItem, Node, Value } from "./document.ts";
import { ValueOf } from "./fields/When.tsx";
import { useWayWords } from "./panel/NodeWays.tsx";
import { flowOf, nodeOf } from "./parts.ts";
import { addressOf } from "./pictures.ts";
import { variables } from "./terms/words.ts";
import { waysFrom } from "./ways.ts";
import { designer } from "./words.ts";

/** The present step as an agent will see it on the ticket's page. */
export function Preview({ shape }: { shape: Shown | undefined }) {
  const t = useT(designer);
  const node = shape && nodeOf(shape.businessObject);
  if (!shape || !node) return <p className={css.nothing}>{t("pickNode")}</p>;
  return (
    <div className={css.view}>
      <Card key={node.id} shape={shape} node={node} />
    </div>
  );
}

function Card({ shape, node }: { shape: Shown; node: Node }) {
  const t = useT(designer);
  const said = useSaid();
  const owner = useOwner();
  const clocks = useClocks();
  const passing = PASSING.includes(node.kind) && node.kind !== "start";
  const owned = ownerOf((node.owner ?? undefined) as Record<string, string> | undefined);
  const owns = owned.code ? owner({ kind: owned.kind ?? "", code: owned.code }) : "";
  return (
    <div className={css.card}>
      <div className={css.cardHead}>
        <b>{said(node.name)}</b>
        {node.status && <StatusTag status={node.status} waiting={node.waits_for} />}
      </div>
      <p className={css.meta}>
        {[owns && `${t("owner")} ${owns}`, ...clocks(node)].filter(Boolean).join(" · ")}
      </p>
      {passing ? (
        <Part title="">{t("passing")}</Part>
      ) : (
        <>
          {node.sop && <Part title={t("sop")}>{said(node.sop)}</Part>}
          {(node.pictures ?? []).map((picture) => (
            <img
              key={picture.data.slice(-64)}
              className={css.picture}
              src={addressOf(picture)}
              alt={said(picture.name)}
              title={said(picture.name)}
            />
          ))}
          {node.guide && <Part title={t("guide")}>{said(node.guide)}</Part>}
          {(node.scripts ?? []).map((script) => (
            <Part key={script.code} title={`${t("script")} · ${said(script.name)}`}>
              <Filled text={said(script.text)} />
            </Part>
          ))}
          <Form items={node.form ?? []} />
          <Needed node={node} />
        </>
      )}
      <Ways shape={shape} />
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <p>{children}</p>
    </>
  );
}

/** Limits of an ordinary case: the last row, which is for everything else. */
function useClocks(): (node: Node) => string[] {
  const t = useT(designer);
  const lang = useLanguage();
  const { standard } = useDesk();
  return (node) =>
    (node.limits ?? []).flatMap((code) => {
      const row = standard.limits?.[code]?.rows.at(-1);
      if (!row) return [];
      const clock = sayCode(clockWords, code, lang);
      return [t("within", { clock, time: duration(secondsOf(row.within), lang) })];
    });
}

/** Variables stand out by their names until a ticket fills them. */
function Filled({ text }: { text: string }) {
  const lang = useLanguage();
  return text.split(/(\{\w+\})/).map((part, at) => {
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order
    return name ? <mark key={at}>{sayCode(variables, name, lang)}</mark> : part;
  });
}

function Form({ items }: { items: readonly FormItem[] }) {
  const t = useT(designer);
  const said = useSaid();
  const { standard } = useDesk();
  const [values, setValues] = useState<Record<string, Value | Value[]>>({});
  const shown = items.filter((item) => holds(item.shown_if, (field) => values[field]));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{t("form")}</h3>
      {shown.map((item) => {
        const field = standard.fields?.[item.field];
        const name = said(field?.name) || item.field;
        return (
          <div key={item.field} className={css.ask}>
            <span>
              {name} {item.required && <em>{t("required")}</em>}
            </span>
            <ValueOf
              label={name}
              field={item.field}
              value={values[item.field]}
              onChange={(value) => setValues((before) => ({ ...before, [item.field]: value }))}
            />
            {field?.hint && <span className={css.meta}>{said(field.hint)}</span>}
          </div>
        );
      })}
    </>
  );
}

function Needed({ node }: { node: Node }) {
  const t = useT(designer);
  const said = useSaid();
  const tasks = (node.does ?? []).filter((act) => act.kind === "task");
  if (!node.approvals?.length && tasks.length === 0) return null;
  return (
    <>
      <h3>{t("approvals")}</h3>
      <div className={css.buttons}>
        {(node.approvals ?? []).map((approval) => (
          <Tag key={approval.code} tone="due">
            {said(approval.name) || approval.code}
          </Tag>
        ))}
        {tasks.map((act) => (
          <Tag key={act.code} tone="wait">
            {[said(act.name) || act.code, act.must && t("taskMust")].filter(Boolean).join(" · ")}
          </Tag>
        ))}
      </div>
    </>
  );
}

function Ways({ shape }: { shape: Shown }) {
  const t = useT(designer);
  const said = useSaid();
  const words = useWayWords();
  const ways = waysFrom(shape).map((flow) => ({ flow, way: flowOf(flow.businessObject) }));
  const buttons = ways.filter(({ way }) => way.upon === "done");
  const rest = ways.filter(({ way }) => way.upon !== "done");
  return (
    <>
      {buttons.length > 0 && <h3>{t("ways")}</h3>}
      <div className={css.buttons}>
        {buttons.map(({ flow, way }, at) => (
          <Button key={flow.id} type={at === 0 ? "primary" : "default"} title={words(flow).why}>
            {said(way.name) || way.code}
          </Button>
        ))}
      </div>
      {rest.length > 0 && <h3>{t("system")}</h3>}
      <ul className={css.auto}>
        {rest.map(({ flow }) => {
          const { to, why } = words(flow);
          return (
            <li key={flow.id}>
              {why && `${why} `}→ {to}
            </li>
          );
        })}
      </ul>
    </>
  );
}
