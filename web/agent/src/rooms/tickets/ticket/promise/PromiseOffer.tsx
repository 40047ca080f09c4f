/** A moment promised in the words becomes a clock by one click; until the words are sent it can be taken back. */
import { ClockCircleOutlined, CloseOutlined } from "@ant-design/icons";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNow } from "@shouwen/kit/ui/now.ts";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { useFront } from "../../../../shell/session.ts";
import { writing } from "../writing.ts";
import css from "./promise.module.css";
import { promisedIn } from "./promised.ts";
import { said } from "./said.ts";

const LOCAL = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The moment in the words that was chosen to be kept, and the one that could be. */
export function usePromise(text: string, on: boolean) {
  const zone = useFront().data?.timezone ?? LOCAL;
  const now = useNow(30);
  const found = useMemo(() => (on && text ? promisedIn(text, now, zone) : undefined), [on, text, now, zone]);
  const [taken, setTaken] = useState<number>();
  /** Rewritten words take a promise along, words without one drop it. */
  const promise = taken !== undefined && found !== undefined ? found : undefined;
  return { found, promise, zone, now, take: () => setTaken(found), drop: () => setTaken(undefined) };
}

export function PromiseOffer({ of }: { of: ReturnType<typeof usePromise> }) {
  const t = useT(writing);
  const lang = useLanguage();
  if (of.found === undefined) return null;
  const at = said(of.found, of.now, of.zone, lang);
  if (of.promise === undefined) {
    return (
      <Button
        type="dashed"
        size="small"
        icon={<ClockCircleOutlined />}
        className={css.promise}
        onClick={of.take}
      >
        {t("setPromise", { at })}
      </Button>
    );
  }
  return (
    <span className={css.promised} role="status">
      <ClockCircleOutlined /> {t("promiseSet", { at })}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t("dropPromise")}
        title={t("dropPromise")}
        onClick={of.drop}
      />
    </span>
  );
}
