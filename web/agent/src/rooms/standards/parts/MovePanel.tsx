import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Table } from "antd";
import { useEffect } from "react";
import { useVersion } from "../queries.ts";
import { useSaid } from "../said.ts";
import css from "./moves.module.css";
import { moving } from "./movingWords.ts";
import { type Foreseen, type Mapping, useMove, usePreviewMove } from "./queries.ts";

interface Props {
  from: StandardMap;
  to: number;
  mapping: Mapping;
  onMoved: () => void;
}

/** First what it would come to, then the move itself. */
export function MovePanel({ from, to, mapping, onMoved }: Props) {
  const t = useT(moving);
  const { message } = App.useApp();
  const preview = usePreviewMove(from.id);
  const move = useMove(from.id);
  const { reset } = preview;
  const asked = JSON.stringify({ to, mapping });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a preview of another mapping is no preview
  useEffect(() => reset(), [asked, reset]);
  const go = () =>
    move.mutate(
      { to, mapping },
      {
        onSuccess: () => {
          void message.success(t("moveAsked"));
          onMoved();
        },
      },
    );
  const error = preview.error ?? move.error;
  return (
    <div className={css.move}>
      <div className={css.line}>
        <Button
          disabled={Object.keys(mapping).length === 0}
          loading={preview.isPending}
          onClick={() => preview.mutate({ to, mapping })}
        >
          {t("tryMove")}
        </Button>
        {preview.data && preview.data.tickets > 0 && (
          <Button type="primary" loading={move.isPending} onClick={go}>
            {t("move")}
          </Button>
        )}
      </div>
      {error && <Alert type="error" title={error.message} role="alert" />}
      {preview.data && <Outcome seen={preview.data} from={from} to={to} />}
    </div>
  );
}

function Outcome({ seen, from, to }: { seen: Foreseen; from: StandardMap; to: number }) {
  const t = useT(moving);
  const said = useSaid();
  const lang = useLanguage();
  const target = useVersion(to);
  const name = (of: StandardMap | undefined, id: string) =>
    said(of?.nodes.find((one) => one.id === id)?.name) || id;
  const due = (at: string | null) => (at ? moment(at, lang) : t("noDue"));
  const told = [
    seen.late > 0 && t("moveLate", { n: seen.late }),
    seen.sooner > 0 && t("moveSooner", { n: seen.sooner }),
    seen.refused > 0 && t("moveRefused", { n: seen.refused }),
  ].filter(Boolean);
  return (
    <div role="status">
      <p>
        <b>{t("moveSum", { n: seen.tickets, stay: seen.stay })}</b>
        {told.length > 0 && ` · ${told.join(" · ")}`}
        {seen.played < seen.tickets && ` · ${t("movePlayed", { n: seen.played })}`}
      </p>
      {seen.examples.length > 0 && (
        <Table
          size="small"
          pagination={false}
          rowKey="number"
          scroll={{ x: 640 }}
          dataSource={seen.examples}
          columns={[
            {
              title: t("ticket"),
              width: 140,
              render: (_, row) => (
                <Link to="/tickets/$number" params={{ number: row.number }} target="_blank">
                  {row.number}
                </Link>
              ),
            },
            {
              title: t("node"),
              render: (_, row) => `${name(from, row.node_from)} → ${name(target.data, row.node_to)}`,
            },
            { title: t("dueBefore"), width: 150, render: (_, row) => due(row.due_before) },
            { title: t("dueAfter"), width: 150, render: (_, row) => due(row.due_after) },
          ]}
        />
      )}
    </div>
  );
}
