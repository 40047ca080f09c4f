import { CloseOutlined } from "@ant-design/icons";
import type { Limit, MapEdge, MapNode, StandardMap, Text } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { clock as clockWords } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { CopyText } from "@shouwen/kit/ui/CopyText.tsx";
import { StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Button } from "antd";
import { useOwner } from "../../../shell/owner.ts";
import { percent, useSaid } from "../said.ts";
import { standards } from "../words.ts";
import { useMatch } from "./match.ts";
import css from "./standards.module.css";

interface Props {
  node: MapNode;
  version: StandardMap;
  onClose: () => void;
  onChoose: (id: string) => void;
}

export function NodePanel({ node, version, onClose, onChoose }: Props) {
  const t = useT(standards);
  const said = useSaid();
  const owner = useOwner();
  const ways = version.edges.filter((edge) => edge.from === node.id);
  const nameOf = (id: string) => said(version.nodes.find((one) => one.id === id)?.name) || id;
  return (
    <aside className={css.panel}>
      <header>
        <h2>{said(node.name)}</h2>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t("close")} onClick={onClose} />
      </header>
      {node.owner.code && (
        <>
          <h3>{t("owner")}</h3>
          <p>{owner(node.owner)}</p>
        </>
      )}
      {node.limits.length > 0 && <h3>{t("limit")}</h3>}
      {node.limits.map((limit) => (
        <LimitLine key={`${limit.clock}${JSON.stringify(limit.match)}`} limit={limit} />
      ))}
      {node.status && (
        <>
          <h3>{t("status")}</h3>
          <StatusTag status={node.status} waiting={node.waits_for} />
        </>
      )}
      {node.sop && (
        <>
          <h3>{t("sop")}</h3>
          <p>{said(node.sop)}</p>
        </>
      )}
      {node.scripts.length > 0 && <h3>{t("scripts")}</h3>}
      {node.scripts.map((script) => (
        <div key={script.code} className={css.script}>
          <b>{said(script.name)}</b>
          <CopyText text={said(script.text)} wrap />
        </div>
      ))}
      <Texts title={t("inputs")} texts={node.inputs} />
      <Texts title={t("outputs")} texts={node.outputs} />
      <Ways
        title={t("waysOn")}
        edges={ways.filter((edge) => !edge.anywhere)}
        nameOf={nameOf}
        onChoose={onChoose}
      />
      <Ways
        title={t("anywhere")}
        edges={ways.filter((edge) => edge.anywhere)}
        nameOf={nameOf}
        onChoose={onChoose}
      />
    </aside>
  );
}

interface WaysProps {
  title: string;
  edges: MapEdge[];
  nameOf: (id: string) => string;
  onChoose: (id: string) => void;
}

function Ways({ title, edges, nameOf, onChoose }: WaysProps) {
  const said = useSaid();
  if (edges.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {edges.map((edge) => (
          <li key={`${edge.to}${edge.label.en}`}>
            {said(edge.label) && `${said(edge.label)} → `}
            <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onChoose(edge.to)}>
              {nameOf(edge.to)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Texts({ title, texts }: { title: string; texts: Text[] }) {
  const said = useSaid();
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text.zh}>{said(text)}</p>
      ))}
    </>
  );
}

function LimitLine({ limit }: { limit: Limit }) {
  const t = useT(standards);
  const lang = useLanguage();
  const match = useMatch();
  const owner = useOwner();
  const more = [
    match(limit.match),
    limit.goal !== null && t("goal", { share: percent(limit.goal) }),
    limit.escalate.code && `${t("escalate")} ${owner(limit.escalate)}`,
  ];
  return (
    <div className={css.limit}>
      <span>
        {sayCode(clockWords, limit.clock, lang)} {t("within", { time: duration(limit.seconds, lang) })}
      </span>
      <small>{more.filter(Boolean).join(" · ")}</small>
    </div>
  );
}
