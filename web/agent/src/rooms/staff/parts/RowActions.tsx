import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button } from "antd";
import { useCan } from "../../../shell/session.ts";
import { type Sort, useRowState } from "../reference.ts";
import { staff } from "../words.ts";

interface Props {
  sort: Sort;
  row: { id: number; name: string; archived: boolean };
  onEdit: () => void;
  onAddUnder?: () => void;
}

export function useMayChange(): boolean {
  return useCan()("staff.manage") === "all";
}

/** Archiving is undone rather than asked about. */
export function RowActions({ sort, row, onEdit, onAddUnder }: Props) {
  const t = useT(staff);
  const { message, notification } = App.useApp();
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
  if (!useMayChange()) return null;
  if (row.archived) {
    return (
      <Button type="text" size="small" onClick={() => set("restore")}>
        {t("unarchive")}
      </Button>
    );
  }
  return (
    <>
      {onAddUnder && (
        <Button type="text" size="small" onClick={onAddUnder}>
          {t("addUnder")}
        </Button>
      )}
      <Button type="text" size="small" onClick={onEdit}>
        {t("edit")}
      </Button>
      <Button type="text" size="small" onClick={archive} loading={state.isPending}>
        {t("archive")}
      </Button>
    </>
  );
}
