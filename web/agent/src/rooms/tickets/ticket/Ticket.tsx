/** One ticket: its head and process above, the talk in the middle, everything about the customer beside it. */
import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useTyping } from "@shouwen/kit/live/live.tsx";
import { Segmented } from "antd";
import { Suspense, useRef, useState } from "react";
import { useOffer } from "../../../shell/commands.ts";
import { useKeys } from "../../../shell/keys.ts";
import { usePage } from "../../../shell/page.ts";
import { HandoverNote } from "../../../shell/slots.ts";
import { useSmall } from "../../../shell/small.ts";
import { useMessages } from "../queries.ts";
import { Guide } from "./guide/Guide.tsx";
import { useGuide } from "./guide/queries.ts";
import { guideWords } from "./guide/words.ts";
import { Head } from "./Head.tsx";
import { Log } from "./Log.tsx";
import { Messages } from "./Messages.tsx";
import { MacroDialog } from "./macros/MacroDialog.tsx";
import { useMacros } from "./macros/queries.ts";
import { useOutbox } from "./outbox.ts";
import { ReplyBox, type ReplyHandle } from "./ReplyBox.tsx";
import { Side } from "./Side.tsx";
import { Stepper } from "./Stepper.tsx";
import css from "./ticket.module.css";
import { VerbDialog } from "./VerbDialog.tsx";
import { FIELDS, useVerb, VERBS, type Verb } from "./verbs.ts";
import { talk } from "./words.ts";

type Tab = "talk" | "step" | "info" | "log";

export function Ticket({ ticket }: { ticket: TicketCard }) {
  const t = useT(talk);
  const tg = useT(guideWords);
  const guide = useGuide(ticket.number).data;
  const stepping = guide?.ways.some((way) => way.kind === "done") ?? false;
  const lacking = guide?.missing.length ?? 0;
  const small = useSmall();
  const [tab, setTab] = useState<Tab>("talk");
  const [verb, setVerb] = useState<Verb>();
  const box = useRef<ReplyHandle>(null);
  const outbox = useOutbox(ticket.number);
  const act = useVerb(ticket.number);
  const [macro, setMacro] = useState<number>();
  const type = useTyping(`ticket:${ticket.number}`);
  const said = useMessages(ticket.number).data?.pages.flatMap((page) => page.items);
  usePage(`${ticket.number} ${ticket.subject}`);
  const begin = (next: Verb) => {
    if (!ticket.may.includes(next)) return;
    if (FIELDS[next].length === 0) act.mutate({ verb: next, body: {} });
    else setVerb(next);
  };
  const macros = useMacros(ticket.may.length > 0);
  useOffer([
    ...VERBS.filter((one) => ticket.may.includes(one)).map((one) => ({
      key: one,
      text: t(one),
      of: ticket.number,
      run: () => begin(one),
    })),
    ...macros.map((one) => ({
      key: `macro-${one.id}`,
      text: one.name,
      of: ticket.number,
      run: () => setMacro(one.id),
    })),
  ]);
  const write = (kind: "public" | "note") => {
    setTab("talk");
    setTimeout(() => box.current?.focus(kind));
  };
  useKeys({
    r: () => write("public"),
    n: () => write("note"),
    a: () => begin("assign"),
    e: () => begin("solve"),
    "/": () => {
      write("public");
      setTimeout(() => box.current?.script());
    },
  });
  const tabs = [
    { value: "talk", label: t("talkTab") },
    ...(small
      ? [{ value: "step", label: lacking > 0 ? tg("stepLacks", { n: lacking }) : tg("stepTab") }]
      : []),
    ...(small ? [{ value: "info", label: t("infoTab") }] : []),
    { value: "log", label: t("logTab") },
  ];
  return (
    <div className={css.ticket}>
      <Head
        ticket={ticket}
        pending={act.isPending ? act.variables.verb : undefined}
        error={act.error}
        calm={stepping}
        onVerb={begin}
      />
      <Stepper ticket={ticket} />
      <Suspense fallback={null}>
        <HandoverNote ticket={ticket} />
      </Suspense>
      <div className={css.columns}>
        <section className={css.talk} aria-label={t("talkTab")}>
          <div className={css.tabs}>
            <Segmented size="small" value={tab} options={tabs} onChange={(value) => setTab(value as Tab)} />
          </div>
          {tab === "talk" && (
            <>
              <Messages ticket={ticket} waiting={outbox.waiting} onResend={outbox.send} />
              {!small && <Guide key={ticket.number} ticket={ticket} onVerb={begin} />}
              <ReplyBox
                ref={box}
                of={ticket.number}
                number={ticket.number}
                may={ticket.may}
                messages={said}
                room={`ticket:${ticket.number}`}
                onType={type}
                onRun={ticket.may.length > 0 ? setMacro : undefined}
                shut={t(ticket.may.includes("reopen") ? "closedBox" : "noReply")}
                onSend={outbox.send}
              />
            </>
          )}
          {tab === "step" && <Guide key={ticket.number} whole ticket={ticket} onVerb={begin} />}
          {tab === "log" && <Log number={ticket.number} />}
          {tab === "info" && <Side ticket={ticket} />}
        </section>
        {!small && (
          <aside className={css.side}>
            <Side ticket={ticket} />
          </aside>
        )}
      </div>
      <MacroDialog ticket={ticket} macro={macro} onClose={() => setMacro(undefined)} />
      <VerbDialog ticket={ticket} verb={verb} onClose={() => setVerb(undefined)} />
    </div>
  );
}
