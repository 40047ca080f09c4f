/** Asks once what all selected tickets need, shows how far it is, and what became of those that were refused. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert, Form, Modal, Progress } from "antd";
import { useState } from "react";
import { BulkFields } from "./BulkFields.tsx";
import css from "./bulk.module.css";
import { type Asked, type BulkVerb, MOST, type Result, useBulk } from "./queries.ts";
import { bulk } from "./words.ts";

interface Props {
  verb: BulkVerb | undefined;
  numbers: string[];
  /** those that were refused stay selected */
  onDone: (failed: string[]) => void;
  onClose: () => void;
}

export function BulkDialog({ verb, numbers, onDone, onClose }: Props) {
  const t = useT(bulk);
  const [form] = Form.useForm<Asked>();
  const act = useBulk();
  const [asked, setAsked] = useState(0);
  const close = () => {
    if (act.data) onDone(act.data.filter((each) => !each.ok).map((each) => each.number));
    act.reset();
    form.resetFields();
    onClose();
  };
  const send = (typed: Asked) => {
    if (!verb) return;
    const rest = verb === "merge" ? numbers.filter((number) => number !== typed.into) : numbers;
    setAsked(rest.length);
    act.mutate({ verb, numbers: rest, body: { ...typed, client_key: crypto.randomUUID() } });
  };
  const begun = act.isPending || act.data !== undefined;
  return (
    <Modal
      open={verb !== undefined}
      title={verb && t("title", { verb: t(verb), n: numbers.length })}
      okText={verb && t(act.data ? "close" : verb)}
      cancelText={t("cancel")}
      okButtonProps={{
        loading: act.isPending,
        danger: verb === "void" && !act.data,
        disabled: numbers.length > MOST && !act.data,
      }}
      cancelButtonProps={{ hidden: begun }}
      onOk={() => (act.data ? close() : form.submit())}
      onCancel={act.isPending ? undefined : close}
      mask={{ closable: !act.isPending }}
      destroyOnHidden
      width={520}
    >
      {numbers.length > MOST && !begun && <Alert type="warning" title={t("most")} role="alert" />}
      {verb && !begun && (
        <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
          <BulkFields verb={verb} numbers={numbers} />
        </Form>
      )}
      {begun && <Running done={act.data ? asked : act.done} n={asked} results={act.data} />}
    </Modal>
  );
}

function Running({ done, n, results }: { done: number; n: number; results: Result[] | undefined }) {
  const t = useT(bulk);
  const failed = results?.filter((each) => !each.ok) ?? [];
  return (
    <div className={css.running} aria-live="polite">
      <Progress
        percent={n ? Math.round((done / n) * 100) : 100}
        status={failed.length ? "exception" : undefined}
      />
      {!results && <p>{t("doing", { done, n })}</p>}
      {results && <p>{t("done", { n: results.length - failed.length })}</p>}
      {failed.length > 0 && (
        <>
          <p className={css.late}>{t("failed", { n: failed.length })}</p>
          <ul className={css.failed}>
            {failed.map((each) => (
              <li key={each.number}>
                <b>{each.number}</b> {each.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
