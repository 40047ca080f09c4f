import { useT } from "@shouwen/kit/i18n/words.ts";
import { Checkbox } from "antd";
import { useCan } from "../../../../shell/session.ts";
import { useSaid } from "../../said.ts";
import { useChangeNode, useDesk } from "../desk.ts";
import { ACTS, type Act, type Text } from "../document.ts";
import { useChoices } from "../fields/choices.ts";
import css2 from "../fields/fields.module.css";
import { OwnerPick, Pick, Span } from "../fields/Pick.tsx";
import { Rows } from "../fields/Rows.tsx";
import { Labelled, Pair, Typed } from "../fields/Typed.tsx";
import { ValueOf, When } from "../fields/When.tsx";
import { useWebhooks } from "../server.ts";
import { lists } from "../terms/words.ts";
import type { PartProps } from "./NodeForm.tsx";
import { freeCode } from "./NodeWords.tsx";
import { Section } from "./Section.tsx";
import { panel } from "./words.ts";

const EMPTY: Text = { zh: "", en: "" };

/** What the system does when a ticket comes here. */
export function NodeActs({ shape, node }: PartProps) {
  const t = useT(panel);
  const word = useT(lists);
  const said = useSaid();
  const { nodes } = useDesk();
  const change = useChangeNode(shape);
  const does = node.does ?? [];
  const everywhere = nodes.flatMap((one) => one.does ?? []);
  const title = (act: Act) => [word(act.kind), said(act.name) || act.code].join(" · ");
  return (
    <Section id="node.does" title={t("does")} about={does.length || undefined}>
      <Rows<Act>
        rows={does}
        add={t("addAct")}
        title={title}
        blank={() => ({ kind: "notify", code: freeCode("act", everywhere) })}
        onChange={(next) => change(() => ({ does: next }))}
      >
        {(act, put) => (
          <>
            <Pick
              label={t("kind")}
              value={act.kind}
              options={ACTS.map((value) => ({ value, label: word(value) }))}
              onChange={(kind) => put({ kind: kind as Act["kind"], to: null, value: null, field: "" })}
            />
            <Labelled label={t("code")}>
              <Typed label={t("code")} value={act.code} onChange={(code) => put({ code })} />
            </Labelled>
            <ActFields act={act} put={put} />
            <When label={t("when")} value={act.when} onChange={(when) => put({ when })} />
          </>
        )}
      </Rows>
    </Section>
  );
}

interface ActProps {
  act: Act;
  put: (part: Partial<Act>) => void;
}

function ActFields({ act, put }: ActProps) {
  const t = useT(panel);
  const { ownFields } = useChoices();
  if (act.kind === "assign")
    return <OwnerPick label={t("to")} teams value={act.to} onChange={(to) => put({ to })} />;
  if (act.kind === "notify") {
    return (
      <>
        <OwnerPick label={t("notifies")} value={act.to} onChange={(to) => put({ to })} />
        <Pair label={t("text")} rows={2} value={act.text} onChange={(text) => put({ text })} />
      </>
    );
  }
  if (act.kind === "set") {
    return (
      <>
        <Pick
          label={t("field")}
          value={act.field}
          options={ownFields}
          onChange={(field) => put({ field, value: null })}
        />
        {act.field && (
          <Labelled label={t("value")}>
            <ValueOf
              label={t("value")}
              field={act.field}
              value={act.value}
              onChange={(value) => put({ value: Array.isArray(value) ? null : value })}
            />
          </Labelled>
        )}
      </>
    );
  }
  return act.kind === "task" ? <TaskFields act={act} put={put} /> : <WebhookField act={act} put={put} />;
}

/** An address that the company registered; whoever may not see the list names it by its code. */
function WebhookField({ act, put }: ActProps) {
  const t = useT(panel);
  const can = useCan();
  const known = useWebhooks(Boolean(can("company.manage")));
  const value = typeof act.value === "string" ? act.value : "";
  if (known) {
    const options = known.map((one) => ({ value: one.code, label: `${one.code} · ${one.url}` }));
    return (
      <Pick label={t("webhook")} value={value} options={options} onChange={(code) => put({ value: code })} />
    );
  }
  return (
    <Labelled label={t("webhook")} hint={t("webhookHint")}>
      <Typed label={t("webhook")} value={value} onChange={(code) => put({ value: code || null })} />
    </Labelled>
  );
}

function TaskFields({ act, put }: ActProps) {
  const t = useT(panel);
  const { calendars } = useChoices();
  return (
    <>
      <Pair label={t("name")} value={act.name} onChange={(name) => put({ name: name ?? EMPTY })} />
      <OwnerPick label={t("to")} value={act.to} onChange={(to) => put({ to })} />
      <Pair label={t("text")} rows={2} value={act.text} onChange={(text) => put({ text })} />
      <Span label={t("within")} value={act.within} onChange={(within) => put({ within })} />
      <Pick
        label={t("calendar")}
        value={act.calendar}
        options={calendars}
        onChange={(calendar) => put({ calendar })}
      />
      <div className={css2.field}>
        <Checkbox checked={act.must ?? false} onChange={(event) => put({ must: event.target.checked })}>
          {t("must")}
        </Checkbox>
      </div>
    </>
  );
}
