/** Beside a ticket: on which line it stands, and the ways up, down and across. */
import type { Handover, TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Button } from "antd";
import { useState } from "react";
import { useHandover } from "../queries.ts";
import { handovers } from "../words.ts";
import { HandoverDialog } from "./HandoverDialog.tsx";
import css from "./handovers.module.css";

const LINES = ["none", "line1", "line2", "line3"] as const;
export type Way = Handover["last"] extends infer L
  ? NonNullable<L> extends { direction: infer D }
    ? D
    : never
  : never;

export function HandoverPanel({ ticket }: { ticket: TicketCard }) {
  const t = useT(handovers);
  const found = useHandover(ticket.number).data;
  const [way, go] = useState<Way>();
  if (!found || !ticket.may.includes("assign")) return null;
  return (
    <section className={css.panel}>
      <h2>
        {t("title")} <Tag tone="none">{t(LINES[found.line ?? 0] ?? "none")}</Tag>
      </h2>
      <div className={css.ways}>
        {found.up && (
          <Button size="small" onClick={() => go("up")}>
            {t("upTo", { team: found.up.name })}
          </Button>
        )}
        {found.down && (
          <Button size="small" onClick={() => go("down")}>
            {t("downTo", { team: found.down_person?.name ?? found.down.name })}
          </Button>
        )}
        <Button size="small" onClick={() => go("across")}>
          {t("across")}
        </Button>
      </div>
      {way && <HandoverDialog ticket={ticket} found={found} way={way} onClose={() => go(undefined)} />}
    </section>
  );
}
