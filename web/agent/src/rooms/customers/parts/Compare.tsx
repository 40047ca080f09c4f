/** Two customers side by side, what the merged card would hold, and the decision; each can be taken back. */
import { SwapOutlined } from "@ant-design/icons";
import type { MergeSuggestion } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Loading } from "@shouwen/kit/ui/States.tsx";
import { App, Button, Modal } from "antd";
import { Suspense, useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { CustomerTickets } from "../../../shell/slots.ts";
import { useJudge, useMerge, usePreview, useUnmerge } from "../alike.ts";
import { customers } from "../words.ts";
import css from "./alike.module.css";
import { Brief } from "./Brief.tsx";
import { Reasons } from "./Reasons.tsx";
import { Timeline } from "./Timeline.tsx";

interface Props {
  one: number;
  other: number;
  suggestion?: MergeSuggestion | undefined;
  onClose: () => void;
}

export function Compare({ one, other, suggestion, onClose }: Props) {
  const t = useT(customers);
  const [[kept, gone], set] = useState([Math.min(one, other), Math.max(one, other)] as const);
  const preview = usePreview(kept, gone);
  const { merge, refuse, pending } = useDecisions(onClose);
  return (
    <Modal
      open
      width={1040}
      title={t("compare")}
      onCancel={onClose}
      footer={
        <div className={css.foot}>
          {suggestion && (
            <Button onClick={() => refuse(suggestion.id)} disabled={pending}>
              {t("notTheSame")}
            </Button>
          )}
          <Button type="primary" loading={pending} disabled={!preview.data} onClick={() => merge(kept, gone)}>
            {t("merge")}
          </Button>
        </div>
      }
    >
      {suggestion && <Reasons of={suggestion} />}
      <Query of={preview}>
        {(data) => (
          <>
            <div className={css.three}>
              <Brief title={t("kept")} card={data.kept}>
                <Side id={data.kept.id} />
              </Brief>
              <Button
                icon={<SwapOutlined />}
                aria-label={t("swap")}
                title={t("swap")}
                onClick={() => set([gone, kept])}
              />
              <Brief title={t("gone")} card={data.gone}>
                <Side id={data.gone.id} />
              </Brief>
            </div>
            <Brief title={t("afterMerge")} card={data.merged} changed={data.changed} />
            <p className={css.faint}>{t("mergeHint")}</p>
          </>
        )}
      </Query>
    </Modal>
  );
}

function Side({ id }: { id: number }) {
  const t = useT(customers);
  const can = useCan();
  return (
    <>
      {can("tickets.read") && (
        <>
          <h4>{t("tickets")}</h4>
          <div className={css.some}>
            <Suspense fallback={<Loading rows={2} />}>
              <CustomerTickets id={id} />
            </Suspense>
          </div>
        </>
      )}
      <h4>{t("talks")}</h4>
      <div className={css.some}>
        <Timeline id={id} channel="talks" short />
      </div>
    </>
  );
}

/** Merging and telling apart, each with its undo in the notice that follows. */
function useDecisions(onDone: () => void) {
  const t = useT(customers);
  const { message, notification } = App.useApp();
  const merging = useMerge();
  const unmerging = useUnmerge();
  const judging = useJudge();
  const fail = (error: Error) => void message.error(error.message);
  const tell = (key: string, title: string, undo: () => void) =>
    notification.info({
      key,
      title,
      actions: (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(key);
            undo();
          }}
        >
          {t("undo")}
        </Button>
      ),
    });
  const merge = (kept: number, gone: number) =>
    merging.mutate(
      { kept, gone },
      {
        onError: fail,
        onSuccess: (card) => {
          const last = card.merges.find((one) => one.gone_id === gone);
          if (last) {
            tell(`merge-${last.id}`, t("mergedDone"), () =>
              unmerging.mutate({ kept, merge: last.id }, { onError: fail }),
            );
          }
          onDone();
        },
      },
    );
  const refuse = (id: number) =>
    judging.mutate(
      { id, to: "refuse" },
      {
        onError: fail,
        onSuccess: () => {
          tell(`refuse-${id}`, t("refusedDone"), () =>
            judging.mutate({ id, to: "restore" }, { onError: fail }),
          );
          onDone();
        },
      },
    );
  return { merge, refuse, pending: merging.isPending || judging.isPending };
}
