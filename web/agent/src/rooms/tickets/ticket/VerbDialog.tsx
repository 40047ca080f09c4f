/** One dialog for every verb that asks something; what was typed stays when the server refuses. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { Alert, App, Form, Modal } from "antd";
import { useState } from "react";
import { notSolvable } from "./guide/drafts.ts";
import { useGuide } from "./guide/queries.ts";
import { guideWords } from "./guide/words.ts";
import { beginning, bodyOf, lacking, type Typed } from "./typed.ts";
import { VerbField } from "./VerbField.tsx";
import { FIELDS, useVerb, type Verb } from "./verbs.ts";
import { talk } from "./words.ts";

interface Props {
  ticket: TicketCard;
  verb: Verb | undefined;
  onClose: () => void;
}

const NOTHING: Typed = {};

export function VerbDialog({ ticket, verb, onClose }: Props) {
  const t = useT(talk);
  const tg = useT(guideWords);
  const guide = useGuide(ticket.number).data;
  const act = useVerb(ticket.number);
  /** Said before anything is typed that the standard would refuse; not while it is done, when the step goes on by it. */
  const asked = verb === "solve" && !act.isPending && !act.isSuccess;
  const shut = asked && guide ? notSolvable(guide.ways) : undefined;
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Modal
      open={verb !== undefined}
      title={verb && `${t(verb)} · ${ticket.number}`}
      okText={verb && t(verb)}
      cancelText={t("cancel")}
      closable={{ "aria-label": t("cancel") }}
      okButtonProps={{
        htmlType: "submit",
        form: "verb",
        danger: verb === "void",
        disabled: shut !== undefined,
      }}
      onCancel={close}
      destroyOnHidden
      width={520}
    >
      {shut && (
        <Alert
          type="warning"
          role="alert"
          title={
            shut.why ||
            tg(shut.names.length > 0 ? "solvedByStep" : "notSolvableHere", {
              step: guide?.name ?? "",
              names: shut.names.join(tg("comma")),
            })
          }
        />
      )}
      {verb && !shut && <VerbForm ticket={ticket} verb={verb} act={act} onDone={close} />}
    </Modal>
  );
}

interface FormProps {
  ticket: TicketCard;
  verb: Verb;
  act: ReturnType<typeof useVerb>;
  onDone: () => void;
}

function VerbForm({ ticket, verb, act, onDone }: FormProps) {
  const t = useT(talk);
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [kept, keep, clear] = useDraft<Typed>(`verb.${ticket.number}.${verb}`, NOTHING);
  const [begun] = useState(() => beginning(verb, ticket, kept));
  const [told, tell] = useState<"assignWhom" | "nothingChanged">();
  const send = (typed: Typed) => {
    const body = bodyOf(verb, typed, ticket);
    const missing = lacking(verb, body);
    tell(missing);
    if (missing) return;
    act.mutate(
      { verb, body },
      {
        onSuccess: () => {
          clear();
          void message.success(verb === "accept" ? t("doneAccept") : t("doneGeneric", { verb: t(verb) }));
          onDone();
        },
      },
    );
  };
  return (
    <Form
      id="verb"
      form={form}
      initialValues={begun}
      layout="vertical"
      requiredMark={false}
      disabled={act.isPending}
      onFinish={send}
      onValuesChange={(_, all) => keep(all)}
      onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && form.submit()}
    >
      {FIELDS[verb].map((field, index) => (
        <VerbField key={field} ticket={ticket} verb={verb} field={field} first={index === 0} />
      ))}
      {told && <Alert type="warning" title={t(told)} role="alert" />}
      {act.error && <Alert type="error" title={act.error.message} role="alert" />}
    </Form>
  );
}
