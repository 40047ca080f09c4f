import { api, take } from "@shouwen/kit/api/client.ts";
import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Popconfirm, Progress } from "antd";
import { useVersions } from "../queries.ts";
import css from "./moves.module.css";
import { moving } from "./movingWords.ts";
import { type Move, useMoves, useUndoMove } from "./queries.ts";
import { useWho } from "./who.ts";

/** 换版记录: how far each move is, whom it left out, and taking it back. */
export function Moves({ version }: { version: StandardMap }) {
  const t = useT(moving);
  const moves = useMoves(version.id);
  const found = moves.data?.items ?? [];
  if (found.length === 0) return null;
  return (
    <section className={css.moves}>
      <h3>{t("moves")}</h3>
      {found.map((move) => (
        <Line key={move.id} move={move} version={version} />
      ))}
    </section>
  );
}

function Line({ move, version }: { move: Move; version: StandardMap }) {
  const t = useT(moving);
  const lang = useLanguage();
  const who = useWho();
  const { message } = App.useApp();
  const undo = useUndoMove();
  const siblings = useVersions(version.code);
  const number = (id: number) => siblings.data?.items.find((one) => one.id === id)?.version ?? id;
  const into = move.version === version.id;
  const other = into
    ? t("moveInto", { n: number(move.from_version) })
    : t("moveOut", { n: number(move.version) });
  const all = move.moved + move.skipped;
  const takeBack = () =>
    undo.mutate(move.id, {
      onSuccess: () => void message.success(t("undoAsked")),
      onError: (error) => void message.error(error.message),
    });
  return (
    <div className={css.moveLine}>
      <span>
        {move.undoes ? `${t("moveBack")} · ${other}` : other}
        <small>{t("moveLine", { name: who(move.asked_by), at: moment(move.asked_at, lang) })}</small>
      </span>
      {move.state === "running" ? (
        <span>
          {t("moveRunning", { done: all, all: move.tickets })}
          <Progress percent={Math.round((all / move.tickets) * 100)} size="small" showInfo={false} />
        </span>
      ) : (
        <span>
          {t("moveDone", { moved: move.moved })}
          {move.skipped > 0 && ` · ${t("moveSkipped", { n: move.skipped })}`}
        </span>
      )}
      {move.state === "running" && <Stop move={move} may={version.may.includes("publish")} />}
      {move.state === "done" && move.undone_by === null && move.undoes === null && move.moved > 0 && (
        <Button
          size="small"
          loading={undo.isPending}
          onClick={takeBack}
          disabled={!version.may.includes("publish")}
        >
          {t("undo")}
        </Button>
      )}
      {move.undone_by !== null && <small>{t("undone")}</small>}
      {move.skipped_tickets.length > 0 && (
        <ul>
          {move.skipped_tickets.map((one) => (
            <li key={one.number}>
              <Link to="/tickets/$number" params={{ number: one.number }}>
                {one.number}
              </Link>{" "}
              {whyOf(one.why, lang)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Ends a move where it is. */
function Stop({ move, may }: { move: Move; may: boolean }) {
  const t = useT(moving);
  const { message } = App.useApp();
  const cancel = useCancelMove(move);
  const left = move.tickets - move.moved - move.skipped;
  return (
    <Popconfirm
      title={t("cancelTitle")}
      description={t("cancelText", { moved: move.moved, left })}
      okText={t("cancel")}
      cancelText={t("cancelNo")}
      onConfirm={() =>
        cancel.mutate(undefined, {
          onSuccess: () => void message.success(t("cancelled")),
          onError: (error) => void message.error(error.message),
        })
      }
    >
      <Button size="small" loading={cancel.isPending} disabled={!may}>
        {t("cancel")}
      </Button>
    </Popconfirm>
  );
}

/** What it moved, and where it left off, shows on both versions. */
function useCancelMove(move: Move) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      take(api.POST("/ticket-moves/{move_id}/cancel", { params: { path: { move_id: move.id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["standard-version"] }),
  });
}

function whyOf(why: string, lang: Parameters<typeof sayCode>[2]): string {
  const said = sayCode(moving, `why_${why}`, lang);
  return said === `why_${why}` ? sayCode(moving, "why_other", lang) : said;
}
