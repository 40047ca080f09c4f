/** Answer, ask back or return: one field, whose words outlive a reload until they are sent. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { useMutation } from "@tanstack/react-query";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import type { Kept } from "../../shell/api.ts";
import { Field } from "../../shell/Field.tsx";
import { Files } from "../../shell/Files.tsx";
import { trouble } from "../../shell/trouble.ts";
import { type Task, task, type Way } from "./api.ts";
import css from "./task.module.css";
import { task as words } from "./words.ts";

const WAYS: Way[] = ["answer", "question", "return"];
const SEND = { answer: "sendAnswer", question: "sendQuestion", return: "sendReturn" } as const;
const LONGEST = 5000;

interface Props {
  guest: string;
  number: string;
  onDone: (task: Task) => void;
}

export function Answer({ guest, number, onDone }: Props) {
  const t = useT(words);
  const [way, setWay] = useState<Way>("answer");
  const [text, keep, clear] = useDraft(`task.${number}`, "");
  const [files, setFiles] = useState<Kept[]>([]);
  const [busy, setBusy] = useState(false);
  const [judged, setJudged] = useState(false);
  const send = useMutation({
    mutationFn: () =>
      task.send(
        guest,
        way,
        text.trim(),
        files.map((file) => file.key),
      ),
    onSuccess: (done) => {
      clear();
      setFiles([]);
      setJudged(false);
      onDone(done);
    },
  });
  return (
    <form
      noValidate
      className={css.panel}
      onSubmit={(event) => {
        event.preventDefault();
        setJudged(true);
        if (text.trim()) send.mutate();
      }}
    >
      <h2 className={css.section}>{t("how")}</h2>
      <Segmented
        block
        size="large"
        value={way}
        onChange={(next) => setWay(next)}
        options={WAYS.map((one) => ({ value: one, label: t(one) }))}
      />
      <Field
        label={t(`${way}Words`)}
        hint={t(`${way}Hint`)}
        fault={judged && !text.trim() ? t("needed") : undefined}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => keep(event.target.value)}
        />
      </Field>
      {way !== "return" && <Files kept={files} right={{ guest }} onChange={setFiles} onBusy={setBusy} />}
      <div role="alert">{send.error && <p className={css.wrong}>{trouble(send.error)}</p>}</div>
      <p role="status" className={css.said}>
        {send.isSuccess && way === "question" ? t("asked") : ""}
      </p>
      <Button type="primary" htmlType="submit" size="large" block loading={send.isPending} disabled={busy}>
        {t(SEND[way])}
      </Button>
    </form>
  );
}
