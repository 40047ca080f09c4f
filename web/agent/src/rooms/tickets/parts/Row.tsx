import type { TicketRow } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { LevelTag, StatusTag, Tag, TierTag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago, Countdown } from "@shouwen/kit/ui/Time.tsx";
import { Link } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { bulk } from "../bulk/words.ts";
import { running } from "../clocks.ts";
import { tickets } from "../words.ts";
import css from "./list.module.css";

interface Props {
  row: TicketRow;
  top: number;
  index: number;
  chosen: boolean;
  /** among those that a bulk action is for */
  picked: boolean;
  onPick: (range: boolean) => void;
  onOpen: () => void;
}

export function Row({ row, top, index, chosen, picked, onPick, onOpen }: Props) {
  const t = useT(tickets);
  const tb = useT(bulk);
  const named = useNamed();
  const due = running(row);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link within is the keyboard's way; the row is a larger target for the mouse
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 1}
      aria-selected={chosen}
      className={`${css.row} ${row.unread ? css.unread : ""} ${picked ? css.picked : ""}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box within is the keyboard's way */}
      <span role="cell" className={css.pick} onClick={(event) => event.stopPropagation()}>
        <Checkbox
          checked={picked}
          aria-label={tb("choose", { number: row.number })}
          onChange={(event) => onPick(event.nativeEvent.shiftKey)}
        />
      </span>
      <span role="cell" className={`${css.cell} ${css.due}`}>
        {due && <Countdown clock={row.due_clock} due={due} />}
      </span>
      <span role="cell" className={`${css.cell} ${css.number} ${css.hideSmall}`}>
        {row.number}
      </span>
      <span role="cell" className={`${css.cell} ${css.subject}`}>
        {row.unread > 0 && <i className={css.dot} title={t("unread", { n: row.unread })} />}
        <Link
          to="/tickets/$number"
          params={{ number: row.number }}
          title={row.subject}
          onClick={(event) => event.stopPropagation()}
        >
          {row.subject}
        </Link>
        {row.level !== "normal" && <LevelTag level={row.level} />}
        {row.urges > 0 && <Tag tone="due">{t("urged", { n: row.urges })}</Tag>}
      </span>
      <span role="cell" className={`${css.cell} ${css.who}`}>
        {named(row.customer.name)} <TierTag tier={row.customer.tier} />
      </span>
      <span role="cell" className={`${css.cell} ${css.state}`}>
        <StatusTag status={row.status} waiting={row.waiting} />
      </span>
      <span role="cell" className={`${css.cell} ${css.soft} ${css.wide} ${css.hideSmall}`}>
        {row.team?.name}
      </span>
      <span role="cell" className={`${css.cell} ${css.hideSmall}`}>
        {row.holder?.name ?? <span className={css.faint}>{t("nobody")}</span>}
      </span>
      <span role="cell" className={`${css.cell} ${css.soft} ${css.wide} ${css.hideSmall}`}>
        <Ago at={row.opened_at} />
      </span>
    </div>
  );
}
