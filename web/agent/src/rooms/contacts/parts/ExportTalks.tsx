/** Talks that are over, as a workbook. */
import { DownloadOutlined } from "@ant-design/icons";
import { api, take } from "@shouwen/kit/api/client.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useCan } from "../../../shell/session.ts";
import { desk } from "../words.ts";

async function fetchBook(): Promise<void> {
  const params = { query: { view: "ended" as const } };
  const book = await take<Blob>(api.GET("/contacts/export.xlsx", { params, parseAs: "blob" }));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(book);
  link.download = `talks-${new Date().toLocaleDateString("sv")}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function ExportTalks() {
  const t = useT(desk);
  const can = useCan();
  const { message } = App.useApp();
  const book = useMutation({
    mutationFn: fetchBook,
    onError: (error) => void message.error(error.message),
  });
  if (!can("tickets.export")) return null;
  return (
    <Button icon={<DownloadOutlined />} loading={book.isPending} onClick={() => book.mutate()}>
      {t("exportTalks")}
    </Button>
  );
}
