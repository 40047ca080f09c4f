import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  PlusOutlined,
  RightOutlined,
} from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import css from "./fields.module.css";
import { fields } from "./words.ts";

interface Props<Row> {
  rows: readonly Row[] | undefined;
  onChange: (rows: Row[]) => void;
  title: (row: Row, at: number) => ReactNode;
  blank: () => Row;
  add: string;
  /** a list that grows only elsewhere */
  fixed?: boolean;
  children?: (row: Row, change: (part: Partial<Row>) => void, at: number) => ReactNode;
}

/** A list of things with their own fields: folded to a line each, one open at a time. */
export function Rows<Row>({ rows = [], onChange, title, blank, add, fixed, children }: Props<Row>) {
  const t = useT(fields);
  const [open, setOpen] = useState(-1);
  const change = (at: number, part: Partial<Row>) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const move = (at: number, by: number) => {
    const next = [...rows];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
    if (open === at) setOpen(at + by);
  };
  const drop = (at: number) => {
    onChange(rows.filter((_, n) => n !== at));
    setOpen(-1);
  };
  const grow = () => {
    onChange([...rows, blank()]);
    setOpen(rows.length);
  };
  return (
    <div className={css.rows}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and their fields follow their values
        <div key={at} className={css.row}>
          <div className={css.rowHead}>
            <button
              type="button"
              aria-expanded={open === at}
              disabled={!children}
              onClick={() => setOpen(open === at ? -1 : at)}
            >
              {children && <RightOutlined rotate={open === at ? 90 : 0} style={{ fontSize: 10 }} />}
              <span className={css.title}>{title(row, at)}</span>
            </button>
            {rows.length > 1 && (
              <>
                <Tool icon={<ArrowUpOutlined />} label={t("up")} off={at === 0} act={() => move(at, -1)} />
                <Tool
                  icon={<ArrowDownOutlined />}
                  label={t("down")}
                  off={at === rows.length - 1}
                  act={() => move(at, 1)}
                />
              </>
            )}
            {!fixed && <Tool icon={<DeleteOutlined />} label={t("drop")} act={() => drop(at)} />}
          </div>
          {children && open === at && (
            <div className={css.rowBody}>{children(row, (part) => change(at, part), at)}</div>
          )}
        </div>
      ))}
      {!fixed && (
        <div>
          <Button size="small" type="text" icon={<PlusOutlined />} onClick={grow}>
            {add}
          </Button>
        </div>
      )}
    </div>
  );
}

function Tool(props: { icon: ReactNode; label: string; off?: boolean; act: () => void }) {
  return (
    <Button
      type="text"
      size="small"
      icon={props.icon}
      aria-label={props.label}
      title={props.label}
      disabled={props.off}
      onClick={props.act}
    />
  );
}
