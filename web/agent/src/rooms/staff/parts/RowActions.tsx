import { MoreOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button, Dropdown } from "antd";
import { useCan } from "../../../shell/session.ts";
import { useSmall } from "../../../shell/small.ts";
import { type Sort, useRowState } from "../reference.ts";
import { staff } from "../words.ts";

interface Props {
  sort: Sort;
  row: { id: number; name: string; archived: boolean };
  onEdit: () => void;
  onAddUnder?: (() => void) | undefined;
  /** the house itself relies on it: it cannot be archived */
  fixed?: boolean;
}

export function useMayChange(): boolean {
  return useCan()("staff.manage") === "all";
}

/** Archiving is undone rather than asked about. */
export function RowActions({ sort, row, onEdit, onAddUnder, fixed }: Props) {
  const t = useT(staff);
  const { message, notification } = App.useApp();
  const small = useSmall();
  const may = useMayChange();
  const state = useRowState(sort);
  const set = (to: "archive" | "restore", then?: () => void) =>
    state.mutate(
      { id: row.id, to },
      { onSuccess: then, onError: (error) => void message.error(error.message) },
    );
  const key = `archived-${sort}-${row.id}`;
  const undo = () => {
    notification.destroy(key);
    set("restore");
  };
  const archive = () =>
    set("archive", () =>
      notification.info({
        key,
        title: t("archived", { name: row.name }),
        actions: (
          <Button size="small" onClick={undo}>
            {t("undo")}
          </Button>
        ),
      }),
    );
  const verbs = row.archived
    ? [{ key: "restore", label: t("unarchive"), act: () => set("restore") }]
    : [
        ...(onAddUnder ? [{ key: "under", label: t("addUnder"), act: onAddUnder }] : []),
        { key: "edit", label: t("edit"), act: onEdit },
        ...(fixed ? [] : [{ key: "archive", label: t("archive"), act: archive }]),
      ];
  if (!may) return null;
  if (small) {
    const choose = (key: string) => verbs.find((verb) => verb.key === key)?.act();
    return (
      <Dropdown
        trigger={["click"]}
        menu={{
          items: verbs.map(({ key, label }) => ({ key, label })),
          onClick: (event) => choose(event.key),
        }}
      >
        <Button type="text" size="small" icon={<MoreOutlined />} aria-label={`${row.name} ${t("edit")}`} />
      </Dropdown>
    );
  }
  return verbs.map((verb) => (
    <Button key={verb.key} type="text" size="small" onClick={verb.act}>
      {verb.label}
    </Button>
  ));
}
