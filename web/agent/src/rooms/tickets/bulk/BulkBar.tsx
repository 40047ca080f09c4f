/** What can be done with all selected rows. */
import { CloseOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button } from "antd";
import { useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useCan } from "../../../shell/session.ts";
import { BulkDialog } from "./BulkDialog.tsx";
import css from "./bulk.module.css";
import type { BulkVerb } from "./queries.ts";
import type { Selection } from "./selection.ts";
import { bulk } from "./words.ts";

const VERBS: { verb: BulkVerb; right: string }[] = [
  { verb: "assign", right: "tickets.assign" },
  { verb: "level", right: "tickets.change" },
  { verb: "note", right: "tickets.change" },
  { verb: "reply", right: "tickets.change" },
  { verb: "solve", right: "tickets.change" },
  { verb: "incident", right: "tickets.change" },
  { verb: "merge", right: "tickets.change" },
  { verb: "void", right: "tickets.void" },
];

export function BulkBar({ selection, shown }: { selection: Selection; shown: string[] }) {
  const t = useT(bulk);
  const can = useCan();
  const [verb, setVerb] = useState<BulkVerb>();
  const { chosen, keep } = selection;
  useKeys({ Escape: () => keep([]) }, chosen.size > 0 && verb === undefined);
  if (chosen.size === 0) return null;
  return (
    <div className={css.bar} role="toolbar" aria-label={t("bar")}>
      <strong aria-live="polite">{t("chosen", { n: chosen.size })}</strong>
      {chosen.size < shown.length && (
        <Button type="link" size="small" onClick={() => keep(shown)}>
          {t("chooseAll", { n: shown.length })}
        </Button>
      )}
      <span className={css.verbs}>
        {VERBS.filter(({ right }) => can(right)).map((each) => (
          <Button
            key={each.verb}
            size="small"
            danger={each.verb === "void"}
            disabled={each.verb === "merge" && chosen.size < 2}
            onClick={() => setVerb(each.verb)}
          >
            {t(each.verb)}
          </Button>
        ))}
      </span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t("clear")}
        title={t("clear")}
        onClick={() => keep([])}
      />
      <BulkDialog
        verb={verb}
        numbers={[...chosen]}
        onDone={(failed) => keep(failed)}
        onClose={() => setVerb(undefined)}
      />
    </div>
  );
}
