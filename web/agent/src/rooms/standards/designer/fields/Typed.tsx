import type { Text } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Input } from "antd";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import css from "./fields.module.css";
import { fields } from "./words.ts";

/** Typing becomes one change when it pauses, not one for every key: so undo goes back by thoughts. */
const PAUSE = 700;
const AFTER_CLICK = 250;
const typing = new Set<() => void>();

/** What stands in fields and is no change yet becomes one now. */
export function flushTyped(): void {
  for (const flush of [...typing]) flush();
}

interface TypedProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
  status?: "error";
}

export function Typed({ label, value, onChange, rows, placeholder, status }: TypedProps) {
  const [text, setText] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setText(value);
  }
  const latest = useRef({ text, value, onChange });
  useLayoutEffect(() => {
    latest.current = { text, value, onChange };
  });
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => keep(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value]);
  useEffect(() => {
    const flush = () => keep(latest.current);
    typing.add(flush);
    return () => {
      typing.delete(flush);
      flush();
    };
  }, []);
  const shared = {
    "aria-label": label,
    value: text,
    placeholder,
    status,
    // not at once: what was clicked on to leave the field is to be there when the click comes
    onBlur: () => setTimeout(() => keep(latest.current), AFTER_CLICK),
  } as const;
  if (!rows) return <Input {...shared} onChange={(event) => setText(event.target.value)} />;
  return (
    <Input.TextArea
      {...shared}
      autoSize={{ minRows: rows, maxRows: 16 }}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

function keep(latest: { text: string; value: string; onChange: (value: string) => void }) {
  if (latest.text !== latest.value) latest.onChange(latest.text);
}

export function Labelled(props: { label: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.field}>
      <span className={css.label}>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
      {props.children}
    </div>
  );
}

interface PairProps {
  label: string;
  value: Text | null | undefined;
  onChange: (value: Text | null) => void;
  rows?: number;
  hint?: ReactNode;
  /** words there must be: emptied, they stay as empty words and are named as a fault */
  needed?: boolean;
  bare?: boolean;
}

/** The same words in both languages, Chinese first. */
export function Pair({ label, value, onChange, rows, hint, needed, bare }: PairProps) {
  const t = useT(fields);
  const said = value ?? { zh: "", en: "" };
  const change = (part: Partial<Text>) => {
    const next = { ...said, ...part };
    onChange(needed || next.zh || next.en ? next : null);
  };
  const pair = (
    <div className={css.pair}>
      {(["zh", "en"] as const).map((tongue) => (
        <Typed
          key={tongue}
          label={`${label} ${t(tongue)}`}
          value={said[tongue]}
          rows={rows}
          placeholder={t(tongue)}
          onChange={(text) => change({ [tongue]: text })}
        />
      ))}
    </div>
  );
  if (bare) return pair;
  return (
    <Labelled label={label} hint={hint}>
      {pair}
    </Labelled>
  );
}
