/** Who else types here, and what a colleague told the customer while one typed oneself. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useFrames } from "@shouwen/kit/live/live.tsx";
import { Alert, Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../../../shell/session.ts";
import css from "./messages.module.css";
import { writing } from "./writing.ts";

const FORGET_MS = 6_000;

interface Message {
  id: number;
  kind: string;
  author: string;
  author_name: string;
  text: string;
}

/** The newest words of a colleague to the customer that came since one began to type. */
export function useMeanwhile(messages: Message[] | undefined, typing: boolean) {
  const { person } = useSession();
  const last = messages?.findLast((one) => one.kind === "public" && one.author.startsWith("person:"));
  const id = last?.id ?? 0;
  const since = useRef<number>(undefined);
  if (!typing) since.current = undefined;
  else if (messages !== undefined) since.current ??= id;
  const [known, setKnown] = useState(0);
  const theirs = last && last.author !== `person:${person.id}` && id > (since.current ?? id) && id > known;
  return { newer: theirs ? last : undefined, know: () => setKnown(id) };
}

interface Props {
  newer: Message | undefined;
  onKnow: () => void;
  onSend: () => void;
}

export function Meanwhile({ newer, onKnow, onSend }: Props) {
  const t = useT(writing);
  if (!newer) return null;
  return (
    <Alert
      type="warning"
      role="alert"
      className={css.meanwhile}
      title={t("answeredMeanwhile", { name: newer.author_name })}
      description={
        <>
          <blockquote className={css.theirs}>{newer.text}</blockquote>
          <Button size="small" onClick={onKnow}>
            {t("gotIt")}
          </Button>{" "}
          <Button size="small" danger onClick={onSend}>
            {t("sendAnyway")}
          </Button>
        </>
      }
    />
  );
}

/** Colleagues who type in this room right now. */
export function Typists({ room }: { room: string }) {
  const t = useT(writing);
  const { person } = useSession();
  const [at, setAt] = useState<Record<string, number>>({});
  useFrames(room, (said) => {
    if (said.op !== "typing" || !said.by?.id || said.by.id === person.id) return;
    const { name } = said.by;
    setAt((before) => ({ ...before, [name]: Date.now() }));
  });
  const names = Object.keys(at);
  useEffect(() => {
    if (names.length === 0) return;
    const timer = setTimeout(() => {
      setAt((all) =>
        Object.fromEntries(Object.entries(all).filter(([, since]) => Date.now() - since < FORGET_MS)),
      );
    }, FORGET_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p className={css.types} role="status">
      {names.length > 0 && t("types", { names: names.join("、") })}
    </p>
  );
}
