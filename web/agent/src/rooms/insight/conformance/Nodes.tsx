/** The nodes of each version in their order: how many tickets came by, how many left the standard there, and how. */
import type { NodeConformance } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { said } from "../figures.ts";
import css from "./conformance.module.css";
import { useNodes } from "./queries.ts";
import { KINDS, type Search } from "./search.ts";
import { conformance } from "./words.ts";

interface Props {
  search: Search;
  onChange: (change: Search) => void;
}

export function Nodes({ search, onChange }: Props) {
  const t = useT(conformance);
  const found = useNodes(search);
  if (found.isPending) return <Loading rows={8} height={40} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const nodes = found.data.nodes;
  if (nodes.length === 0) return <Empty title={t("noNodes")} text={t("noNodesHint")} />;
  const versions = [...new Set(nodes.map((each) => each.version_id))];
  return (
    <section className={`${css.part} ${found.isPlaceholderData ? css.stale : ""}`} aria-label={t("atNodes")}>
      <h2>{t("atNodes")}</h2>
      {versions.map((version) => (
        <Table
          key={version}
          nodes={nodes.filter((each) => each.version_id === version)}
          search={search}
          onChange={onChange}
        />
      ))}
    </section>
  );
}

function Table({ nodes, search, onChange }: Props & { nodes: NodeConformance[] }) {
  const t = useT(conformance);
  return (
    <table className={css.nodes}>
      <caption>{nodes[0]?.standard}</caption>
      <thead>
        <tr>
          <th scope="col">{t("node")}</th>
          <th scope="col" className={css.number}>
            {t("tickets")}
          </th>
          <th scope="col" className={css.number}>
            {t("deviating")}
          </th>
          <th scope="col">{t("share")}</th>
          <th scope="col" className={css.how}>
            {t("how")}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <Row key={node.node} node={node} search={search} onChange={onChange} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ node, search, onChange }: Props & { node: NodeConformance }) {
  const t = useT(conformance);
  const on = search.node === node.node && (!search.version || search.version === String(node.version_id));
  const share = node.tickets ? node.deviating / node.tickets : 0;
  const change = on
    ? { node: undefined, version: undefined }
    : { node: node.node, version: String(node.version_id) };
  return (
    <tr className={on ? css.on : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={on}
          title={t(on ? "unchoose" : "choose", { node: node.node_name })}
          onClick={() => onChange(change)}
        >
          {node.node_name}
        </button>
      </th>
      <td className={css.number}>{node.tickets.toLocaleString()}</td>
      <td className={css.number}>{node.deviating.toLocaleString()}</td>
      <td className={css.share}>
        <span className={css.bar} aria-hidden>
          <i style={{ width: `${share * 100}%` }} />
        </span>
        {said(share, "share")}
      </td>
      <td className={css.how}>
        {KINDS.filter((kind) => node.kinds[kind]).map((kind) => (
          <span key={kind}>
            {t(kind)} {node.kinds[kind]}
          </span>
        ))}
        {node.deviating === 0 && <span className={css.faint}>{t("none")}</span>}
      </td>
    </tr>
  );
}
