/** The list itself: only the rows in sight are drawn; j and k move, Enter opens. */

import type { TicketRow } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../../../shell/keys.ts";
import { useSmall } from "../../../shell/small.ts";
import type { Selection } from "../bulk/selection.ts";
import { bulk } from "../bulk/words.ts";
import { tickets } from "../words.ts";
import css from "./list.module.css";
import { Row } from "./Row.tsx";

interface Props {
  rows: TicketRow[];
  more: boolean;
  loading: boolean;
  stale: boolean;
  selection: Selection;
  onMore: () => void;
}

/** Room for the line that ends a whole list. */
const END = 36;

export function TicketRows({ rows, more, loading, stale, selection, onMore }: Props) {
  const t = useT(tickets);
  const tb = useT(bulk);
  useLanguage();
  const navigate = useNavigate();
  const small = useSmall();
  const scroll = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const height = small ? 64 : 40;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 12,
    getItemKey: (index) => rows[index]?.number ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loading && last >= rows.length - 10) onMore();
  }, [more, loading, last, rows.length, onMore]);
  const at = rows.findIndex((row) => row.number === chosen);
  const move = (step: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + step));
    setChosen(rows[next]?.number);
    virtual.scrollToIndex(next);
  };
  const open = (number: string | undefined) => {
    if (number) void navigate({ to: "/tickets/$number", params: { number } });
  };
  const pick = (number: string, range: boolean) =>
    selection.touch(
      number,
      rows.map((row) => row.number),
      range,
    );
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: (event) => chosen && pick(chosen, event.shiftKey),
    Enter: () => open(chosen),
  });
  return (
    <div className={css.table} role="table" aria-label={t("title")} aria-rowcount={more ? -1 : rows.length}>
      <div className={css.headRow} role="row">
        <span role="columnheader" className={css.pick} aria-label={tb("bar")} />
        <span role="columnheader">{t("due")}</span>
        <span role="columnheader">{t("number")}</span>
        <span role="columnheader">{t("subject")}</span>
        <span role="columnheader">{t("customer")}</span>
        <span role="columnheader">{t("status")}</span>
        <span role="columnheader" className={css.wide}>
          {t("teamFilter")}
        </span>
        <span role="columnheader">{t("holder")}</span>
        <span role="columnheader" className={css.wide}>
          {t("opened")}
        </span>
      </div>
      <div
        ref={scroll}
        className={`${css.scroll} ${stale ? css.stale : ""}`}
        style={{ flexBasis: virtual.getTotalSize() + (more ? 0 : END) }}
      >
        <div className={css.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <Row
                  key={item.key}
                  row={row}
                  top={item.start}
                  index={item.index}
                  chosen={row.number === chosen}
                  picked={selection.chosen.has(row.number)}
                  onPick={(range) => pick(row.number, range)}
                  onOpen={() => open(row.number)}
                />
              )
            );
          })}
        </div>
        {!more && <div className={css.end}>{t("end", { n: rows.length })}</div>}
      </div>
    </div>
  );
}
