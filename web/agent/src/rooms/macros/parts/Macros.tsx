/** Macros that one may run, in their order: mine, my teams', everybody's. */
import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Alert, Button, Popconfirm } from "antd";
import { useState } from "react";
import { useArchive, useArrange, useMacros } from "../queries.ts";
import { type Macro, moved } from "../steps.ts";
import { macros } from "../words.ts";
import { Editor } from "./Editor.tsx";
import css from "./macros.module.css";

export function Macros() {
  const t = useT(macros);
  const found = useMacros();
  const [open, setOpen] = useState<Macro | "new">();
  return (
    <div className={css.page}>
      <div className={css.top}>
        <p>{t("lead")}</p>
        <Button type="primary" onClick={() => setOpen("new")}>
          {t("add")}
        </Button>
      </div>
      <Query of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("none")} text={t("noneHint")} />
          ) : (
            <ul className={css.list}>
              {items.map((macro) => (
                <Line key={macro.id} macro={macro} all={items} onOpen={() => setOpen(macro)} />
              ))}
            </ul>
          )
        }
      </Query>
      {open && <Editor macro={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function Line({ macro, all, onOpen }: { macro: Macro; all: Macro[]; onOpen: () => void }) {
  const t = useT(macros);
  const arrange = useArrange();
  const archive = useArchive();
  const error = arrange.error ?? archive.error;
  const up = moved(all, macro.id, -1);
  const down = moved(all, macro.id, 1);
  return (
    <li className={css.line}>
      <div className={css.about}>
        <b>{macro.name}</b>
        <Tag tone={macro.scope === "personal" ? "none" : "brand"}>{macro.team?.name ?? t(macro.scope)}</Tag>
        {macro.words && <Tag tone="none">{t("words")}</Tag>}
        <small>
          {t("used", { n: macro.used })} · {t("by", { name: macro.owner })}
        </small>
        <p>{macro.words || macro.steps.map((step) => t(`do.${step.do}`)).join(" → ")}</p>
      </div>
      {macro.may_change && (
        <div className={css.verbs}>
          <Button
            type="text"
            icon={<ArrowUpOutlined />}
            aria-label={t("up")}
            title={t("up")}
            disabled={!up}
            onClick={() => up && arrange.mutate(up)}
          />
          <Button
            type="text"
            icon={<ArrowDownOutlined />}
            aria-label={t("down")}
            title={t("down")}
            disabled={!down}
            onClick={() => down && arrange.mutate(down)}
          />
          <Button onClick={onOpen}>{t("change")}</Button>
          <Popconfirm
            title={t("archiveSure", { name: macro.name })}
            okText={t("archive")}
            cancelText={t("cancel")}
            onConfirm={() => archive.mutate(macro.id)}
          >
            <Button>{t("archive")}</Button>
          </Popconfirm>
        </div>
      )}
      {error && <Alert type="error" role="alert" title={error.message} />}
    </li>
  );
}
